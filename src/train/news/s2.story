# Talks collapse at Fairmarket as union calls strike ballot
HARROWICK, England, 9 May – Pay talks between Fairmarket, the country's fifth-largest supermarket chain, and the shop workers' union broke down on Friday night after eleven hours, raising the prospect of empty shelves over the late May bank holiday.
The Retail and Warehouse Workers' Alliance (RWWA), which represents some 34,000 of the company's 52,000 employees, said it would ballot its members on strike action from next Thursday. Its general secretary, Dolores Whitcombe, accused the company of "offering pennies with one hand and taking away breaks with the other".
Fairmarket has proposed to raise the basic hourly wage from £12.20 to £12.65 from July, but wants in return to abolish paid rest breaks of a quarter of an hour, which were introduced in 1994. The union is seeking £13.50 and the retention of the breaks.
Neil Ashdown, the chain's director of human resources, said the offer was fair and fully funded. "We operate on a margin of less than two percent, and there is no hidden drawer of money," he told reporters outside the Royal Beacon hotel in Harrowick, where the negotiations were held.
The dispute is the most serious in the company's history since it was bought in 2020 by the Dutch investment fund Oranjeveld Capital for £1.9 billion. The fund has since sold 61 of the chain's stores and leased them back, according to documents filed at Companies House.
A strike would begin at the earliest on 24 May. The conciliation service Acas said it had offered its help to both sides.

# Behind the tills: what a quarter of an hour is worth
PENNERLEIGH – At the Fairmarket on Station Road the rest room has four chairs, a kettle and a notice that says the kettle must not be used by more than two people at once. Shanelle Oduya, who has worked on the checkouts here for nine years, has her break at twenty to eleven, and she guards it.
"It is the only time I sit down facing a window," says Oduya, 44, a mother of three who also cleans offices at weekends. Without the paid breaks, by her reckoning, she would lose about £28 a week, more than the rise would bring her.
Her sums are disputed by the company, which says that nobody will be worse off by more than £4 and that those affected will get a one-off payment of £350. But they are close to those of the Milbury Institute, a think tank in Leeds, whose researcher Patrick Glynn looked at the payslips of 210 employees and found that 58 percent would end up with less.
Store manager Wesley Tranter is in a difficult position. He is himself paid by the year and is not in the union, but his wife, Karen, stacks the shelves in aisle nine and intends to vote for the strike. "We have agreed not to talk about it after the children are in bed," he says.
The Pennerleigh shop was the first that the grocer Albert Fairley opened, in 1931, and an oil painting of him hangs above the lottery stand. His granddaughter, Honor Fairley, a retired judge who owns no shares any more, came by last week with two trays of flapjacks for the staff.
Customers seem to be on the workers' side, more or less. Of a dozen asked by this newspaper, nine said that they would not cross a picket line; the others pointed out that the next supermarket is 14 miles away, in Duxford Bay.

# Strike closes 140 Fairmarket stores; depot blockade in Yorkshire
LONDON, 24 May – Workers at the Fairmarket supermarket chain walked out on Saturday in the first national strike in British food retailing in decades, closing around 140 of its 388 stores and reducing opening hours in many more.
The action, due to last four days, had been backed by 83 percent of those voting, on a turnout of 61 percent, the RWWA said. The union estimated that 19,000 people had taken part by midday, a figure which Fairmarket called "fanciful"; the company put the number at between 7,000 and 8,000.
At the chain's largest distribution centre, near the Yorkshire town of Kelsall Moor, some 300 pickets prevented lorries from leaving for almost six hours. Police said two men, aged 23 and 57, were arrested after a driver's windscreen was broken with a frozen turkey.
Inspector Rukhsana Malik, who was in charge of the operation, described the atmosphere as good-natured on the whole. The road was cleared shortly after noon, when the strikers agreed to move to a lay-by in exchange for being allowed to talk to each driver for two minutes.
The business secretary, Conrad Leyburn, called on both sides to return to the table but ruled out any intervention by the government. The Labour member of parliament for Kelsall Moor, Judith Amankwah, who joined the pickets, urged ministers to examine whether Oranjeveld Capital had taken too much money out of the company, pointing to a dividend of £96 million paid in March.
In Wales, where a separate agreement is in force until next year, all 29 stores stayed open. So did the convenience shops at railway stations, which are run by a franchise partner, Platform Foods.
Rival chains reported brisk business. Shares in Oakham Stores, which has shops near many Fairmarket branches, rose 2.8 percent on Friday in expectation of the walkout.

# Who really owns your grocer? The sums behind the Fairmarket dispute
AMSTERDAM – From the eleventh floor of a glass tower on the southern edge of the city, Joost van Hemelen can see the airport, the motorway and, on clear days, the sea. What he cannot see, says the founder of Oranjeveld Capital, is why he is being called a vampire in British newspapers.
"When we came, this company was eighteen months away from bankruptcy," he says. "We have put £310 million into cold stores, tills and roofs. Roofs are not sexy, but they keep the rain off the bread."
The accounts tell a more complicated tale. Most of the purchase price in 2020 was borrowed, and the debt, now about £1.1 billion, was loaded on to Fairmarket itself, which last year paid £104 million in interest, against an operating profit of £131 million. The sale of stores raised £540 million; their rents, which rise with inflation, will be due until 2055.
Henrietta Soames, professor of corporate finance at the University of Warwick, calls such a construction "legal, common and thirsty". In her view the chain could afford £13 an hour, but only if the owners went without a dividend for two years.
The comparison within the fund's own portfolio is instructive. At Kruidhof, a Belgian chain of organic grocers that Oranjeveld acquired in 2016, a similar conflict ended after seven weeks with a profit-sharing scheme, proposed by a mediator, Luc Desmedt, which gave employees 5 percent of the surplus. Van Hemelen says that he would not exclude something of the kind in Britain. The union's chief, Dolores Whitcombe, says she has not heard of it.
Lenders are becoming nervous. The rating agency Crestmark downgraded Fairmarket's bonds to B minus last week, citing "labour risk", and insurers are said to have cut the credit they give to its suppliers of fresh fruit.

# Deal ends Fairmarket dispute after 37 days
HARROWICK, 15 June – Fairmarket and the union representing its shop workers signed an agreement on Sunday that will lift the basic wage to £13.10 an hour and keep paid breaks, though shortened to ten minutes, until at least 2028.
The compromise was put together at a farmhouse near the village of Little Ambersham by Sir Desmond Achebe, a former head of the postal service who was brought in by Acas at the beginning of June. According to people who took part, he confiscated all mobile telephones and cooked for the delegations himself.
Under the deal, which is to be put to a vote of members on 26 June, staff will also receive 3 percent of the company's profits from next year. In return the union accepts Sunday opening until 8 p.m. in 75 town-centre stores and the introduction of self-service tills, which it had resisted since 2019.
"It is not what we asked for, but it is twice what we were told was impossible," Whitcombe said. Fairmarket's chief executive, Annabel Stourton, who had not spoken in public during the dispute, thanked customers for their patience and said that the two strikes had cost the company about £22 million in lost sales.
Not everyone was satisfied. A group of employees in the north-east who call themselves the Fifteen Minutes criticised the shortening of the breaks; their spokesman, Craig Hetherley, a baker at the Tynegate store, said they would recommend a no vote because the leadership had "sold five minutes for a handful of coppers".
Neil Ashdown, the director of human resources who led the first round of talks, will leave at the end of the month to take up a post with a housing association. The company said that his departure had been planned since February and had nothing to do with the strike.
In Pennerleigh, where the chain began, the staff hung a home-made banner beneath the founder's portrait. It read: "Put the kettle on."

? Who is the general secretary of the Retail and Warehouse Workers' Alliance?
= Dolores Whitcombe
@ Its general secretary, Dolores Whitcombe, accused the company
@ The union's chief, Dolores Whitcombe, says she has not heard of it.
? when were paid rest breaks introduced at fairmarket?
= in 1994 | 1994
@ wants in return to abolish paid rest breaks of a quarter of an hour, which were introduced in 1994
? Where were the negotiations in May held?
= the Royal Beacon hotel in Harrowick | outside the Royal Beacon hotel in Harrowick | Royal Beacon hotel | Harrowick
@ he told reporters outside the Royal Beacon hotel in Harrowick, where the negotiations were held
? How long has Shanelle Oduya worked on the checkouts in Pennerleigh?
= nine years | for nine years
@ Shanelle Oduya, who has worked on the checkouts here for nine years, has her break at twenty to eleven
? Who is Honor Fairley?
= a retired judge who owns no shares any more | a retired judge | His granddaughter
@ His granddaughter, Honor Fairley, a retired judge who owns no shares any more, came by last week
? how many stores did the strike close
= around 140 of its 388 stores | around 140 | 140
@ closing around 140 of its 388 stores and reducing opening hours in many more
? With what was the driver's windscreen broken?
= a frozen turkey | with a frozen turkey
@ two men, aged 23 and 57, were arrested after a driver's windscreen was broken with a frozen turkey
? Who runs the convenience shops at railway stations?
= Platform Foods | a franchise partner, Platform Foods
@ So did the convenience shops at railway stations, which are run by a franchise partner, Platform Foods.
? How much interest did Fairmarket pay last year?
= £104 million
@ loaded on to Fairmarket itself, which last year paid £104 million in interest, against an operating profit of £131 million
? Which rating agency downgraded Fairmarket's bonds?
= Crestmark
@ The rating agency Crestmark downgraded Fairmarket's bonds to B minus last week, citing "labour risk"
? When will members vote on the deal?
= 26 June | on 26 June
@ Under the deal, which is to be put to a vote of members on 26 June
? What did the banner in Pennerleigh say?
= "Put the kettle on." | Put the kettle on
@ It read: "Put the kettle on."
~ How many Fairmarket staff belong to the RWWA?
= some 34,000 | 34,000 | some 34,000 of the company's 52,000 employees
@ The Retail and Warehouse Workers' Alliance (RWWA), which represents some 34,000 of the company's 52,000 employees
~ What hourly pay was the RWWA holding out for in May?
= £13.50
@ The union is seeking £13.50 and the retention of the breaks.
~ Which Fairmarket manager insisted there was no secret stash of cash?
= Neil Ashdown
@ Neil Ashdown, the chain's director of human resources, said the offer was fair and fully funded. "We operate on a margin of less than two percent, and there is no hidden drawer of money," he told reporters
~ Who took over the Fairmarket chain in 2020?
= Oranjeveld Capital | the Dutch investment fund Oranjeveld Capital
@ since it was bought in 2020 by the Dutch investment fund Oranjeveld Capital for £1.9 billion
~ who offered to mediate when the May talks failed?
= Acas | The conciliation service Acas
@ The conciliation service Acas said it had offered its help to both sides.
~ What one-time compensation has the company promised people who lose out?
= £350 | a one-off payment of £350
@ those affected will get a one-off payment of £350
~ who at the Milbury Institute went through the wage slips
= Patrick Glynn
@ the Milbury Institute, a think tank in Leeds, whose researcher Patrick Glynn looked at the payslips of 210 employees
~ Milbury Institute – what is it
= a think tank in Leeds | a think tank
@ But they are close to those of the Milbury Institute, a think tank in Leeds
~ Where would shoppers have to go if they did not want to walk past the strikers?
= Duxford Bay | in Duxford Bay
@ the others pointed out that the next supermarket is 14 miles away, in Duxford Bay
~ Whose likeness can be seen over the place where lottery tickets are bought?
= Albert Fairley | the grocer Albert Fairley
@ the first that the grocer Albert Fairley opened, in 1931, and an oil painting of him hangs above the lottery stand
~ share of voters in favour of the Fairmarket strike?
= 83 percent
@ The action, due to last four days, had been backed by 83 percent of those voting
~ Near which place did strikers stop the trucks from getting out?
= the Yorkshire town of Kelsall Moor | Kelsall Moor | near the Yorkshire town of Kelsall Moor
@ At the chain's largest distribution centre, near the Yorkshire town of Kelsall Moor, some 300 pickets prevented lorries from leaving for almost six hours.
~ Which police officer led the deployment at the depot?
= Rukhsana Malik | Inspector Rukhsana Malik
@ Inspector Rukhsana Malik, who was in charge of the operation
~ Which minister said the state would stay out of the Fairmarket row?
= Conrad Leyburn
@ The business secretary, Conrad Leyburn, called on both sides to return to the table but ruled out any intervention by the government.
~ in which part of the country was no branch shut
= Wales | In Wales
@ In Wales, where a separate agreement is in force until next year, all 29 stores stayed open.
~ who set up oranjeveld capital
= Joost van Hemelen
@ Joost van Hemelen can see the airport, the motorway and, on clear days, the sea. What he cannot see, says the founder of Oranjeveld Capital, is why he is being called a vampire
~ Until when does Fairmarket have to rent back the shops it sold?
= until 2055 | 2055
@ their rents, which rise with inflation, will be due until 2055
~ What does Soames think the owners must give up so that staff can get £13?
= a dividend for two years | a dividend
@ the chain could afford £13 an hour, but only if the owners went without a dividend for two years
~ Who came up with the solution that settled the row at the Belgian shops?
= Luc Desmedt | a mediator, Luc Desmedt
@ ended after seven weeks with a profit-sharing scheme, proposed by a mediator, Luc Desmedt
~ Where was the final pay agreement hammered out?
= at a farmhouse near the village of Little Ambersham | a farmhouse near the village of Little Ambersham | Little Ambersham | near the village of Little Ambersham
@ The compromise was put together at a farmhouse near the village of Little Ambersham by Sir Desmond Achebe
~ What do the unhappy north-eastern workers go by?
= the Fifteen Minutes
@ A group of employees in the north-east who call themselves the Fifteen Minutes criticised the shortening of the breaks
~ How much did the walkouts take off Fairmarket's turnover, in Stourton's words?
= about £22 million | £22 million
@ said that the two strikes had cost the company about £22 million in lost sales
! annabel stourton's age
! What was the turnout in the vote on the June deal?
! when was Kruidhof founded
! How much did Oranjeveld pay for Kruidhof?
! What is Wesley Tranter's annual salary?
! Who chairs Oakham Stores?
! Which housing association will Neil Ashdown join?
! How many workers went on strike in Scotland?
! What is the minimum wage in France?
! which country grows the most bananas
! Who won the last general election in the Netherlands?
! When was the first barcode scanned?
