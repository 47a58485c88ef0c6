# Women's suffrage
Women's suffrage is the right of women to vote in elections, which in most countries was won between the last decade of the nineteenth century and the middle of the twentieth. Isolated precedents are older: in Sweden some taxpaying women took part in elections during the Age of Liberty (1718–1772), and in New Jersey unmarried women who owned property worth fifty pounds voted from 1776 until 1807, when the legislature restricted the franchise to white men. The first self-governing country to admit all adult women to the polls was New Zealand in 1893; the first in Europe was Finland, then a grand duchy under the Russian tsar, in 1906, where nineteen female members entered parliament in the following year.

The demand was first stated at length during the French Revolution. The Marquis de Condorcet published in 1790 an essay in favour of admitting women to citizenship, and in the next year the playwright Olympe de Gouges, in her Declaration of the Rights of Woman, argued that as women had the right to mount the scaffold they must also have that of mounting the rostrum. She was guillotined in November 1793, and the revolutionaries closed all women's clubs in the same autumn. In England Mary Wollstonecraft's Vindication of the Rights of Woman (1792) merely hinted at representation. The philosopher John Stuart Mill, who had been influenced by his wife Harriet Taylor, presented a petition bearing 1,499 signatures to Parliament in 1866, and moved in the following year that the word "man" in the Reform Bill be replaced by "person".

In the United States the movement had its roots in the campaign against slavery. Lucretia Mott and Elizabeth Cady Stanton, who had met in London in 1840 when female delegates were denied seats at an abolitionist congress, called a convention at Seneca Falls in New York for July 1848; its Declaration of Sentiments, signed by sixty-eight women and thirty-two men, was modelled on the Declaration of Independence. The resolution on the vote, the only one not carried unanimously, passed thanks to a speech by Frederick Douglass. In 1869 the movement split over the Fifteenth Amendment, which enfranchised black men but not women: Stanton and Susan B. Anthony opposed it, whereas Lucy Stone and her followers gave it their support. The rival bodies were united again in 1890.

The territory of Wyoming granted the vote in December 1869, partly in the hope of attracting settlers, since men there outnumbered women by six to one, and it kept the law when it became a state in 1890. Colorado followed in 1893 by popular referendum. Anthony was arrested for casting a ballot at Rochester in 1872 and fined one hundred dollars, which she never paid. After a parade in Washington on 3 March 1913, the eve of Woodrow Wilson's inauguration, was attacked by a crowd, Alice Paul organised pickets at the White House, who were jailed and force-fed. The Nineteenth Amendment was ratified on 18 August 1920, when Tennessee became the thirty-sixth state to approve it by the vote of Harry Burn, aged twenty-four, whose mother had urged him in a letter to be a good boy.

In Britain the National Union of Women's Suffrage Societies, led by Millicent Fawcett from 1897, relied on petitions and peaceful marches. Impatient with its methods, Emmeline Pankhurst and her daughters founded the Women's Social and Political Union at Manchester in 1903, whose members the Daily Mail nicknamed suffragettes three years later. They broke windows, burned letters in pillar boxes and slashed Velázquez's Rokeby Venus, and when imprisoned refused food; the Cat and Mouse Act of 1913 permitted hunger strikers to be released and arrested again once they had recovered. Emily Davison was fatally injured by the king's horse at the Derby that June. An act of 1918 gave the vote to women over thirty who met a property qualification, and equality with men, at twenty-one, was reached in 1928.

Opposition came from women as well as men. The novelist Mrs Humphry Ward, the first president of the Women's National Anti-Suffrage League of 1908, contended that affairs such as defence, finance and the empire lay outside the experience of her sex, though she approved of its taking part in local government. Others feared that wives would merely double the votes of their husbands, or that they would quarrel with them. Brewers financed resistance in the American Middle West, because suffragists were allied with the temperance movement, and cotton manufacturers did so in the South. On the political left, radicals in France and Belgium hung back for another reason: they believed that female voters would be swayed by the Catholic clergy.

The franchise often followed war or revolution. Russia's Provisional Government conceded it in July 1917 after some forty thousand women had marched through Petrograd, and Germany and Austria in November 1918, when their empires collapsed. In Canada, nurses at the front and female relatives of soldiers were enfranchised in 1917, a step by which Robert Borden hoped to gain support for conscription, and the rest in the year after; Quebec held out at the provincial level until 1940. The French Senate rejected bills of the lower house repeatedly between the wars, and it was an ordinance of Charles de Gaulle, issued at Algiers on 21 April 1944, that settled the question. Italy and Japan followed, the former in 1945 and the latter in the same year under American occupation.

Elsewhere the reform was tied to nation building. Turkey admitted women to national elections in 1934 under Kemal Atatürk, India in its constitution of 1950, and Egypt in 1956, after Doria Shafik, with about 1,500 companions, had stormed the parliament in Cairo and later gone on hunger strike. In Switzerland, where a constitutional change needs a referendum of the voters, who were all male, a proposal failed in 1959 by two to one and succeeded only on 7 February 1971; the half-canton of Appenzell Innerrhoden had to be compelled by the federal court in 1990. Kuwait followed in 2005, and Saudi Arabia allowed women to vote and to stand in municipal elections in December 2015, when about twenty of them gained seats. In Vatican City, whose ruler is chosen by cardinals, women have no vote.

? Which country was the first to let all adult women vote?
= New Zealand
@ to admit all adult women to the polls was New Zealand

? How much property did women in New Jersey need to vote?
= fifty pounds | worth fifty pounds
@ unmarried women who owned property worth fifty pounds

? What happened in New Jersey in 1807?
= the legislature restricted the franchise to white men
@ when the legislature restricted the franchise to white men

? How many women entered the Finnish parliament?
= nineteen
@ where nineteen female members entered parliament

? What did Condorcet publish in 1790?
= an essay in favour of admitting women to citizenship | an essay
@ an essay in favour of admitting women to citizenship

? Who wrote the Declaration of the Rights of Woman?
= Olympe de Gouges | the playwright Olympe de Gouges
@ the playwright Olympe de Gouges, in her Declaration

? how did olympe de gouges die
= guillotined | was guillotined
@ She was guillotined in November 1793

? How many signatures did Mill's petition have?
= 1,499
@ presented a petition bearing 1,499 signatures

? What word did Mill want to put in place of "man"?
= person
@ in the Reform Bill be replaced by "person"

? Where did Mott and Stanton meet?
= London
@ who had met in London in 1840

? What was the Declaration of Sentiments modelled on?
= the Declaration of Independence | Declaration of Independence
@ was modelled on the Declaration of Independence

? How many men signed the Declaration of Sentiments?
= thirty-two
@ signed by sixty-eight women and thirty-two men

? Whose speech helped pass the resolution on the vote?
= Frederick Douglass
@ passed thanks to a speech by Frederick Douglass

? What did the movement split over in 1869?
= the Fifteenth Amendment | Fifteenth Amendment
@ the movement split over the Fifteenth Amendment

? Why did Wyoming grant women the vote?
= in the hope of attracting settlers | attracting settlers
@ partly in the hope of attracting settlers

? What was Anthony arrested for?
= casting a ballot | casting a ballot at Rochester
@ Anthony was arrested for casting a ballot at Rochester

? Who organised the pickets at the White House?
= Alice Paul
@ Alice Paul organised pickets at the White House

? Which state was the thirty-sixth to approve the Nineteenth Amendment?
= Tennessee
@ Tennessee became the thirty-sixth state to approve it

? Who led the National Union of Women's Suffrage Societies?
= Millicent Fawcett
@ led by Millicent Fawcett from 1897

? What did Fawcett's union rely on?
= petitions and peaceful marches
@ relied on petitions and peaceful marches

? In which city was the Women's Social and Political Union founded?
= Manchester
@ Women's Social and Political Union at Manchester in 1903

? Which newspaper nicknamed the suffragettes?
= Daily Mail | the Daily Mail
@ whose members the Daily Mail nicknamed suffragettes

? What painting did the suffragettes slash?
= Rokeby Venus | Velázquez's Rokeby Venus
@ slashed Velázquez's Rokeby Venus

? When did women in Britain get the vote on equal terms with men?
= 1928
@ was reached in 1928

? Who was the first president of the Women's National Anti-Suffrage League?
= Mrs Humphry Ward | The novelist Mrs Humphry Ward
@ The novelist Mrs Humphry Ward, the first president

? Why did brewers finance the resistance?
= suffragists were allied with the temperance movement | because suffragists were allied with the temperance movement
@ because suffragists were allied with the temperance movement

? What did French radicals believe about female voters?
= would be swayed by the Catholic clergy | that female voters would be swayed by the Catholic clergy
@ female voters would be swayed by the Catholic clergy

? Roughly how many women marched through Petrograd?
= forty thousand | some forty thousand
@ some forty thousand women had marched through Petrograd

? What did Borden hope to get support for?
= conscription
@ Robert Borden hoped to gain support for conscription

? Until when did Quebec hold out?
= 1940 | until 1940
@ Quebec held out at the provincial level until 1940

? In what year did Turkey admit women to national elections?
= 1934
@ Turkey admitted women to national elections in 1934

? Who stormed the parliament in Cairo?
= Doria Shafik
@ after Doria Shafik, with about 1,500 companions

? Do women vote in Vatican City?
= women have no vote | no vote
@ whose ruler is chosen by cardinals, women have no vote

~ Which relative's message swayed the young American legislator?
= mother | whose mother
@ whose mother had urged him in a letter to be a good boy

~ What legal device let prisoners who starved themselves go home for a while?
= Cat and Mouse Act | the Cat and Mouse Act of 1913
@ the Cat and Mouse Act of 1913 permitted hunger strikers

~ What killed the activist at the racecourse?
= the king's horse | king's horse
@ Emily Davison was fatally injured by the king's horse

~ In what sphere did the conservative writer accept female involvement?
= local government
@ she approved of its taking part in local government

~ Who finally imposed the change in France by decree?
= Charles de Gaulle
@ an ordinance of Charles de Gaulle, issued at Algiers

~ What authority forced the last Alpine holdout to give in?
= the federal court | federal court
@ compelled by the federal court in 1990

~ Whose thinking shaped the British thinker's stance?
= Harriet Taylor | his wife Harriet Taylor
@ who had been influenced by his wife Harriet Taylor

~ From which cause did the American campaigners originally come?
= the campaign against slavery | campaign against slavery
@ had its roots in the campaign against slavery

! When did Colorado repeal women's suffrage?

! How many women voted in New Zealand in 1893?

! Who succeeded Millicent Fawcett?

! Why did Frederick Douglass oppose the resolution on the vote?

! Who ordered the execution of Condorcet?

! How long was Alice Paul in jail?

! Which novelist supported the Women's Social and Political Union?

! In what year did women get the vote in Spain?

! What punishment did Emily Davison receive?

! How many women sit in the parliament of Kuwait?
