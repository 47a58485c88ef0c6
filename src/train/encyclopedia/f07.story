# Trade union
A trade union, or labour union in American usage, is an association of workers that seeks to improve wages, hours, safety and other conditions of employment, chiefly by bargaining with employers as a group. Sidney and Beatrice Webb, whose History of Trade Unionism appeared in 1894, defined it as a continuous association of wage-earners for the purpose of maintaining or improving the conditions of their working lives. The word continuous was important, since it excluded short-lived combinations formed for a single dispute. The Webbs also denied that unions descended from the guilds of the Middle Ages, because the latter had united masters with journeymen, whereas a union has members on one side of the labour market only. Most unions today also offer legal advice, training, insurance and a voice in politics.

The first lasting unions were clubs of skilled craftsmen, such as printers, tailors and shipwrights, who met in public houses in eighteenth-century Britain and paid weekly pennies into a box from which the sick were helped and the dead buried. Fearing revolution of the French kind, parliament forbade such bodies by the Combination Acts of 1799 and 1800. They were repealed in 1824, largely thanks to the lobbying of Francis Place, a London tailor, and the radical member Joseph Hume. Ten years later six farm labourers of Tolpuddle in Dorset, led by the Methodist preacher George Loveless, were sentenced to seven years' transportation to Australia for having sworn a secret oath; after a petition with a quarter of a million signatures or more they were pardoned in 1836, and a festival in their memory is still held each July.

In the same year 1834 the Grand National Consolidated Trades Union of Robert Owen, which had hoped to embrace all occupations, collapsed within months. The Amalgamated Society of Engineers, formed in 1851, proved a sounder model: it admitted only men who had served an apprenticeship, charged a shilling a week, then a considerable sum, and kept salaried officials in London. The Trades Union Congress met for the first time at the Mechanics' Institute in Manchester in 1868, with 34 delegates, and the Trade Union Act of 1871 made unions fully lawful. Unskilled workers were reached only later. In the summer of 1889 the dockers of London, led by Ben Tillett, John Burns and Tom Mann, stayed out for five weeks until they won sixpence an hour, the "docker's tanner", aided by 30,000 pounds sent by sympathisers in Australia.

In the United States the Knights of Labor, a secret society founded by garment cutters in Philadelphia in 1869, grew to some 700,000 members under Terence Powderly, who disliked strikes, and declined after a bomb was thrown at policemen in Haymarket Square, Chicago, on 4 May 1886. In December of that year Samuel Gompers, a cigar maker born in London, founded the American Federation of Labor, which confined itself to skilled trades and to what he called pure and simple unionism. Mass-production workers were neglected until 1935, when John L. Lewis of the miners set up a committee that became the Congress of Industrial Organizations. Its weapon was the sit-down strike: at Flint, Michigan, workers occupied plants of General Motors for 44 days in the winter of 1936 to 1937 and obtained recognition. The two federations merged in 1955 with George Meany as president.

Continental movements were often tied to parties or churches. The German free unions, which stood close to the Social Democrats, counted two and a half million members in 1913; alongside them existed Christian ones, strong among Catholics in the Rhineland, and the liberal Hirsch-Duncker associations, modelled on English craft unions. All were crushed on 2 May 1933, when Nazi storm troopers occupied their offices. France took a different road: the Confédération générale du travail, founded at Limoges in 1895, declared in its Charter of Amiens of 1906 that unions must remain independent of every party and prepare a general strike. In Sweden employers and unions, wearied by the highest level of stoppages in Europe, signed an agreement at the seaside resort of Saltsjöbaden in 1938 that kept the peace for three decades without interference by the state.

The forms of organisation vary. A craft union gathers those who practise one trade, wherever they work; an industrial union takes in everybody employed in one branch, from the sweeper to the engineer; a general union accepts all comers. Japanese unions, by contrast, are mostly confined to one enterprise and include its lower managers, while wages are settled each spring in a round of talks known as shunto. In a closed shop only members may be hired, and in a union shop new employees must join after a certain time. The Taft-Hartley Act, passed in 1947 over the veto of President Truman, outlawed the former and allowed the states to forbid the latter, which more than half of them have done under the name of right-to-work laws.

The strike is the best-known means of pressure, but not the only one. Members may work to rule, obeying every regulation so strictly that business slows down, refuse overtime, picket the gates or call on the public to boycott a product, as Cesar Chavez did with Californian grapes between 1965 and 1970 on behalf of farm workers, many of them Mexican or Filipino. Employers can reply with a lockout. The British General Strike began on 3 May 1926 in support of coal miners whose pay was to be cut; about 1.7 million men came out, but after nine days the congress gave in, and the miners, left alone, held on until the autumn. The strike of 1984 to 1985, led by Arthur Scargill against the closure of pits, failed too, partly because no national ballot had been held and coal had been stockpiled.

Membership reached its height in most rich countries about 1980 and has fallen ever since. In Britain it declined from 13.2 million in 1979 to fewer than seven million, and in America, where a third of workers were organised in the middle of the 1950s, the share is now about a tenth. Economists name the shift from manufacturing to services, competition from abroad, hostile laws and the rise of part-time work as causes. The Nordic countries are an exception, since in Denmark, Finland and Sweden unemployment insurance is run by funds linked to the unions, an arrangement called the Ghent system after the Belgian city that adopted it in 1901. Poland's Solidarity, born in the Lenin shipyard at Gdansk in August 1980 under the electrician Lech Walesa, enrolled almost ten million people within a year and helped to bring down communism.

? What do Americans call a trade union?
= labour union
@ A trade union, or labour union in American usage

? Who wrote History of Trade Unionism?
= Sidney and Beatrice Webb
@ Sidney and Beatrice Webb, whose History of Trade Unionism appeared

? What did the word continuous exclude?
= short-lived combinations formed for a single dispute | short-lived combinations
@ it excluded short-lived combinations formed for a single dispute

? Why did the Webbs think unions did not come from guilds?
= the latter had united masters with journeymen | united masters with journeymen
@ because the latter had united masters with journeymen

? Where did the clubs of craftsmen meet?
= in public houses | public houses
@ who met in public houses in eighteenth-century Britain

? What laws forbade unions in Britain?
= Combination Acts | Combination Acts of 1799 and 1800
@ forbade such bodies by the Combination Acts of 1799 and 1800

? What was Francis Place's job?
= tailor | London tailor
@ the lobbying of Francis Place, a London tailor

? What were the labourers of Tolpuddle punished for?
= having sworn a secret oath | sworn a secret oath
@ for having sworn a secret oath

? When were the Tolpuddle men pardoned?
= 1836
@ they were pardoned in 1836

~ What anxiety led the legislature to ban workers' groups?
= Fearing revolution of the French kind | revolution of the French kind
@ Fearing revolution of the French kind

~ What did early members get in return for their small contributions?
= the sick were helped and the dead buried
@ from which the sick were helped and the dead buried

? What happened to Owen's Grand National Consolidated Trades Union?
= collapsed within months | collapsed
@ which had hoped to embrace all occupations, collapsed within months

? Who was admitted to the Amalgamated Society of Engineers?
= men who had served an apprenticeship | only men who had served an apprenticeship
@ it admitted only men who had served an apprenticeship

? How many delegates were at the first Trades Union Congress?
= 34
@ in Manchester in 1868, with 34 delegates

? How long did the London dock strike last?
= five weeks
@ stayed out for five weeks until they won sixpence an hour

? How much did the dockers win per hour?
= sixpence
@ until they won sixpence an hour

~ From where did overseas friends send cash to the men at the port?
= Australia
@ 30,000 pounds sent by sympathisers in Australia

? The Knights of Labor was founded by whom?
= garment cutters
@ a secret society founded by garment cutters in Philadelphia

? What did Terence Powderly dislike?
= strikes
@ under Terence Powderly, who disliked strikes

? What trade did Samuel Gompers have?
= cigar maker
@ Samuel Gompers, a cigar maker born in London

? which federation did gompers found
= American Federation of Labor
@ founded the American Federation of Labor

? How many days did the workers in Flint occupy the plants?
= 44 | 44 days
@ occupied plants of General Motors for 44 days

? Who became president after the merger in 1955?
= George Meany
@ The two federations merged in 1955 with George Meany as president

~ What event sent the secret society into decline?
= a bomb was thrown at policemen
@ declined after a bomb was thrown at policemen

? How many members did the German free unions have in 1913?
= two and a half million
@ counted two and a half million members in 1913

? What happened to the German unions on 2 May 1933?
= Nazi storm troopers occupied their offices | All were crushed
@ All were crushed on 2 May 1933, when Nazi storm troopers occupied their offices

? Where was the Confédération générale du travail founded?
= Limoges
@ founded at Limoges in 1895

? What did the Charter of Amiens say about unions and parties?
= unions must remain independent of every party | must remain independent of every party
@ unions must remain independent of every party and prepare

? What kind of place is Saltsjöbaden?
= seaside resort
@ at the seaside resort of Saltsjöbaden in 1938

~ Which associations took English societies as their pattern?
= Hirsch-Duncker associations | Hirsch-Duncker
@ the liberal Hirsch-Duncker associations, modelled on English craft unions

? What type of union accepts everybody?
= general union
@ a general union accepts all comers

? What is shunto?
= round of talks
@ each spring in a round of talks known as shunto

? In what kind of shop can only members be hired?
= closed shop
@ In a closed shop only members may be hired

? Which president vetoed the Taft-Hartley Act?
= Truman
@ passed in 1947 over the veto of President Truman

~ Who besides ordinary staff belongs to a company-based association in Tokyo?
= lower managers
@ confined to one enterprise and include its lower managers

? What does it mean to work to rule?
= obeying every regulation so strictly that business slows down
@ obeying every regulation so strictly that business slows down

? What product did Cesar Chavez want people to boycott?
= Californian grapes | grapes
@ as Cesar Chavez did with Californian grapes

? What can employers use against a strike?
= lockout
@ Employers can reply with a lockout

? How many men took part in the General Strike?
= about 1.7 million | 1.7 million
@ about 1.7 million men came out

? Who led the miners' strike of 1984?
= Arthur Scargill
@ led by Arthur Scargill against the closure of pits

? Why did the strike of 1984 to 1985 fail?
= no national ballot had been held and coal had been stockpiled
@ because no national ballot had been held and coal had been stockpiled

? What share of American workers are organised now?
= about a tenth
@ the share is now about a tenth

? Where does the name Ghent system come from?
= Belgian city that adopted it in 1901 | Belgian city
@ after the Belgian city that adopted it in 1901

? What was Lech Walesa's occupation?
= electrician
@ under the electrician Lech Walesa

~ Why do so many Scandinavians still sign up?
= unemployment insurance is run by funds linked to the unions
@ unemployment insurance is run by funds linked to the unions

! Who was the leader of the Hirsch-Duncker associations?

! When was the Trades Union Congress dissolved?

! How many strikes did Powderly lead?

! Who threw the bomb in Haymarket Square?

! What wage did the Amalgamated Society of Engineers win in 1851?

! When did the Tolpuddle men return from Australia?

! Which president signed the Taft-Hartley Act?

! How many pits were closed after the strike of 1984 to 1985?

! What percentage of Japanese workers are in unions?

! When was Solidarity banned?

! Who signed the agreement at Saltsjöbaden for the Swedish state?
