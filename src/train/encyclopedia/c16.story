# Irish potato famine
The Irish potato famine, called in Irish an Gorta Mór, "the great hunger", was a period of starvation, disease and mass emigration that lasted from 1845 to about 1852. During these years roughly one million people died and at least another million left the country, so that the population, which had stood at 8.2 million in the census of 1841, dropped to 6.6 million ten years later. The immediate cause was the repeated failure of the potato through a plant disease, but the scale of the disaster is explained by the dependence of the poor on that single food, by the system of landholding and by the policy of the government in London. In relation to the population it was one of the deadliest famines of modern European history.

About three million people, most of them landless labourers and cottiers, lived almost wholly on potatoes, of which a grown man ate up to six kilograms a day, with a little buttermilk. Cottiers were given a cabin and a patch of ground by a farmer, and paid for it with work. The diet was monotonous yet nourishing, and recruits from Ireland were taller than those from England. Under the conacre system a plot was rented for a single season at a high price. Much land belonged to owners who lived in England, left its management to agents, and saw their tenants divide and subdivide their holdings; in 1841 nearly half of the farms measured less than five acres. Outside Ulster a tenant who drained a field or built a wall could claim no payment for it when he left.

The blight is caused by Phytophthora infestans, an organism that looks like a fungus but is now counted among the oomycetes, or water moulds. Dark blotches appear on the leaves, a white down spreads over their undersides in damp weather, and within days the tubers turn into a stinking pulp. It had probably come from Mexico, and was reported from the United States in 1843 and from Belgium in June 1845. In September of that year it was observed in the Botanic Gardens in Dublin and in County Wexford. The variety mostly grown, the Lumper, offered no resistance. The clergyman Miles Berkeley argued in 1846 that a fungus was the cause and not the effect of the rot, but most authorities blamed the weather; a remedy, copper sulphate mixed with lime, was found only in the 1880s, at Bordeaux.

In the first autumn about a third of the harvest was lost. The prime minister, Sir Robert Peel, secretly bought maize worth 100,000 pounds in America through Baring Brothers. It was sold cheaply from depots in the following spring, though the hard grain, nicknamed "Peel's brimstone", had to be ground twice and upset the stomachs of people not used to it. He also seized the opportunity to repeal the Corn Laws, which kept up the price of bread by duties on imported grain, and thereby split his own party and fell in June 1846. His successor, Lord John Russell, a Whig, believed that the market should be left to itself. Hardly anyone had died of hunger until then. In the summer of 1846 the blight came back, and destroyed about three quarters of the crop.

Relief was directed from the Treasury by Charles Trevelyan, the assistant secretary, who regarded the calamity as a stroke of Providence against an idle people, and insisted that Irish property should support Irish poverty. Public works were the chief means: by March 1847 over 700,000 men, women and children were breaking stones and laying roads that in many places led nowhere, for wages too low to buy food. Exports of oats, cattle and butter went on, often under armed guard, although imports of grain exceeded them from 1847. In that year the works were wound up and soup kitchens opened instead, on a pattern devised by Alexis Soyer, the chef of the Reform Club in London; in July three million rations were handed out daily. They were closed in the autumn, after a harvest that was healthy but small.

From then on the burden was laid on the workhouses, paid for by local rates. Built for about 100,000 inmates, they held more than twice as many, and fever ran through their wards. Under a clause proposed by William Gregory, a landlord from Galway, nobody who occupied more than a quarter of an acre could receive aid; thousands gave up their plots in order to be admitted. Landlords were liable for the rates of the smallest tenants, which gave them a motive to clear their estates. Some 250,000 persons were evicted between 1849 and 1854, their roofs being pulled off so that they could not return. Major Denis Mahon of Strokestown, who had shipped about a thousand people to Canada, was shot in November 1847. Most of those who died fell victim not to hunger itself but to typhus, relapsing fever and dysentery.

Private charity did a good deal. The Society of Friends, or Quakers, distributed boilers, seed and clothing, and asked for no change of faith, unlike certain Protestant missions, whose converts were mocked as "soupers". The British Relief Association, set up by Lionel de Rothschild among others, collected some 470,000 pounds, including 2,000 from Queen Victoria; its agent, the Polish count Paweł Strzelecki, fed 200,000 schoolchildren and accepted no pay. The Choctaw, a Native American people who had been driven from their own lands sixteen years before, sent 170 dollars in 1847, and are commemorated by a sculpture of steel feathers at Midleton in County Cork. In the same year an American warship, the Jamestown, brought 800 tons of food to Cork, manned by volunteers and lent by Congress for the purpose.

Emigrants crossed to Liverpool, and from there went on to North America, often as returning cargo in timber ships. In "Black '47" nearly one in five of those bound for Canada died on board or in quarantine at Grosse Île, an island in the Saint Lawrence, where over 5,000 lie buried. By 1850 a quarter of the inhabitants of New York had been born in Ireland. At home the Young Irelanders under William Smith O'Brien staged a hopeless rising at Ballingarry in July 1848. The consequences were lasting: farms became larger, people married late or not at all, the Irish language lost most of its speakers in the west, and the population went on shrinking until the 1960s. Tony Blair admitted in a message of 1997 that those who governed had failed the people.

? What does an Gorta Mór mean?
= "the great hunger" | the great hunger
@ called in Irish an Gorta Mór, "the great hunger"

? How many people died in the famine?
= one million | roughly one million
@ roughly one million people died

? What was the population of Ireland in the census of 1841?
= 8.2 million
@ which had stood at 8.2 million in the census of 1841

? what was the immediate cause of the famine
= the repeated failure of the potato | repeated failure of the potato through a plant disease
@ the repeated failure of the potato through a plant disease

? How many kilograms of potatoes could a man eat daily?
= six | up to six kilograms | up to six
@ a grown man ate up to six kilograms a day

? What did cottiers pay for their cabin with?
= work | with work
@ and paid for it with work

? How long was a plot rented for under the conacre system?
= a single season | single season
@ a plot was rented for a single season

? What share of farms was smaller than five acres in 1841?
= nearly half
@ nearly half of the farms measured less than five acres

? Who managed the land of owners living in England?
= agents
@ left its management to agents

? What organism causes the blight?
= Phytophthora infestans
@ The blight is caused by Phytophthora infestans

? What are oomycetes also called?
= water moulds
@ counted among the oomycetes, or water moulds

? What happens to the tubers within days?
= turn into a stinking pulp | the tubers turn into a stinking pulp
@ within days the tubers turn into a stinking pulp

? From which country had the blight probably come?
= Mexico
@ It had probably come from Mexico

? When was the disease reported from Belgium?
= June 1845
@ from Belgium in June 1845

? What potato variety was grown most?
= the Lumper | Lumper
@ The variety mostly grown, the Lumper

? Who argued that a fungus caused the rot?
= Miles Berkeley | The clergyman Miles Berkeley
@ The clergyman Miles Berkeley argued in 1846

? What remedy was found at Bordeaux?
= copper sulphate mixed with lime
@ a remedy, copper sulphate mixed with lime, was found

? How much of the harvest was lost in the first autumn?
= about a third | a third
@ In the first autumn about a third of the harvest was lost

? Who bought maize in America secretly?
= Sir Robert Peel | The prime minister, Sir Robert Peel | Peel
@ The prime minister, Sir Robert Peel, secretly bought maize

? What was the maize nicknamed?
= "Peel's brimstone" | Peel's brimstone
@ the hard grain, nicknamed "Peel's brimstone"

? What did the Corn Laws do?
= kept up the price of bread by duties on imported grain | kept up the price of bread
@ which kept up the price of bread by duties on imported grain

? What party was Lord John Russell a member of?
= Whig | a Whig
@ Lord John Russell, a Whig, believed

? What did Trevelyan regard the calamity as?
= a stroke of Providence against an idle people | a stroke of Providence | stroke of Providence
@ as a stroke of Providence against an idle people

? How many people were employed on public works by March 1847?
= over 700,000 | 700,000
@ by March 1847 over 700,000 men, women and children

? Who devised the pattern for the soup kitchens?
= Alexis Soyer
@ a pattern devised by Alexis Soyer, the chef

? How many rations were handed out daily in July 1847?
= three million
@ in July three million rations were handed out daily

? who paid for the workhouses?
= local rates | paid for by local rates
@ the workhouses, paid for by local rates

? For how many inmates were the workhouses built?
= about 100,000 | 100,000
@ Built for about 100,000 inmates

? Under Gregory's clause, how much land could one hold at most and still get aid?
= a quarter of an acre | quarter of an acre
@ nobody who occupied more than a quarter of an acre could receive aid

? Why were the roofs of evicted families' houses pulled off?
= so that they could not return | they could not return
@ their roofs being pulled off so that they could not return

? What became of Major Mahon?
= was shot in November 1847 | shot | was shot
@ to Canada, was shot in November 1847

? Which diseases killed most of the victims?
= typhus, relapsing fever and dysentery
@ but to typhus, relapsing fever and dysentery

? What did the Quakers distribute?
= boilers, seed and clothing
@ distributed boilers, seed and clothing

? How much money did Queen Victoria give?
= 2,000 | 2,000 from Queen Victoria
@ including 2,000 from Queen Victoria

? How many schoolchildren did Strzelecki feed?
= 200,000
@ Paweł Strzelecki, fed 200,000 schoolchildren

? What people sent 170 dollars to Ireland?
= The Choctaw | Choctaw
@ The Choctaw, a Native American people

? What was the name of the American warship that brought food to Cork?
= the Jamestown | Jamestown
@ an American warship, the Jamestown, brought

? Where is Grosse Île?
= the Saint Lawrence | in the Saint Lawrence
@ Grosse Île, an island in the Saint Lawrence

? what part of the people in New York in 1850 was born in Ireland
= a quarter | quarter
@ By 1850 a quarter of the inhabitants of New York

? Who led the rising at Ballingarry?
= William Smith O'Brien
@ the Young Irelanders under William Smith O'Brien

~ Why did improving the soil not pay for most farmers?
= could claim no payment for it when he left | could claim no payment for it
@ could claim no payment for it when he left

~ What name of contempt was given to people who changed religion for a meal?
= "soupers" | soupers
@ whose converts were mocked as "soupers"

~ What evidence is there that the one-sided nutrition was healthy?
= recruits from Ireland were taller than those from England
@ recruits from Ireland were taller than those from England

~ To what did learned opinion of the time wrongly attribute the plague of the plants?
= the weather | weather
@ but most authorities blamed the weather

~ What political price did the Conservative leader pay for free trade in bread?
= split his own party and fell | split his own party and fell in June 1846
@ thereby split his own party and fell in June 1846

~ What economic principle guided the new head of the cabinet?
= that the market should be left to itself | the market should be left to itself
@ believed that the market should be left to itself

~ What was so senseless about the thoroughfares constructed by the hungry?
= in many places led nowhere | led nowhere
@ laying roads that in many places led nowhere

~ How do people in County Cork honour the generous tribe?
= a sculpture of steel feathers | by a sculpture of steel feathers
@ commemorated by a sculpture of steel feathers

! How much did Peel pay Alexis Soyer?

! Who shot Major Mahon?

! How many people died in the rising at Ballingarry?

! What did William Gregory say about the Quakers?

! Which variety of potato resisted the blight?

! Who governed Ireland in 1997?

! How many emigrants died on the way to Liverpool?

! How much of the crop was destroyed in 1848?

! When did Charles Trevelyan visit Ireland?

! Why did the Choctaw refuse to help?
