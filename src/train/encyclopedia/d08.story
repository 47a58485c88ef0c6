# Tasmania
Tasmania is the island state of Australia, separated from the mainland by Bass Strait, a shallow and stormy passage about 240 kilometres wide. Including more than 300 smaller islands, it has an area of some 68,000 square kilometres, a little less than Ireland, and about 570,000 inhabitants, two fifths of whom live in greater Hobart. Until roughly 12,000 years ago it was joined to the continent by a land bridge, which the sea covered as the great ice sheets melted. Columns of dolerite, a dark rock that welled up in the Jurassic period, give the mountains and sea cliffs of the east their fluted look; nowhere else on earth is so much of it exposed. Mount Ossa, the highest point at 1,617 metres, belongs to the same formation, as does kunanyi, or Mount Wellington, above the capital.

The first European to sight the island was the Dutch navigator Abel Tasman, who in November 1642 named it Anthoony van Diemenslandt in honour of the governor-general of the East Indies. He landed no settlers and left after little more than a week. For a long time it was thought to be attached to the mainland; George Bass and Matthew Flinders proved the contrary when they sailed around it in the sloop Norfolk in 1798 and 1799. Fear that the French, whose expedition under Nicolas Baudin had charted the coasts, might claim it prompted the British to found a post at Risdon Cove in September 1803. A few months later David Collins, finding the site short of water, shifted the colony across the Derwent to Sullivans Cove, where Hobart now stands.

About 72,000 convicts, nearly half of all those transported to Australia, were sent to Van Diemen's Land before transportation ended in 1853. Most were assigned as servants to free settlers, and only those who offended again were put into penal stations. The one at Macquarie Harbour, on the wild west coast, was in use from 1822 to 1833; Alexander Pearce, who twice escaped from it, survived by eating his companions and was hanged in Hobart. Port Arthur, which replaced it, was connected with the rest of the island only by a neck of land less than a hundred metres wide that was guarded by a line of chained dogs. In its Separate Prison punishment of the mind took the place of the lash: inmates wore masks, kept absolute silence and were known by numbers.

Aboriginal people had reached Tasmania about 40,000 years ago, and when the sea rose they were cut off from all other humans for longer than any other group. They numbered perhaps 6,000 in nine nations at the time of colonisation. From the mid-1820s the spread of sheep farms led to the Black War, in which some 600 to 900 of them and more than 200 colonists lost their lives. Governor George Arthur declared martial law in 1828 and two years later ordered the Black Line, a chain of more than 2,000 men that swept across the settled districts and caught only two people. Most of the survivors were persuaded by George Augustus Robinson to move to Flinders Island, where the majority died of disease. Truganini, who died in 1876, was wrongly called the last of her people; thousands of descendants live in the state today.

Self-government was granted in 1856, and on the first day of the same year the colony took the name Tasmania, since the old one had acquired a bad reputation as a place of convicts and demons. Tin found at Mount Bischoff in 1871 by James "Philosopher" Smith brought a mining boom, followed by copper at Mount Lyell, near Queenstown, whose smelters and woodcutters left the hills as bare as the moon. The introduction of proportional representation for the lower house, devised by the attorney-general Andrew Inglis Clark and still known as the Hare–Clark system, dates from the turn of the century. Errol Flynn, born in Hobart in 1909 as the son of a professor of biology, is perhaps the best known Tasmanian abroad. Enid Lyons, elected in 1943, was the first woman in the House of Representatives.

The thylacine, or Tasmanian tiger, a striped marsupial with the shape of a dog, was hunted because it was believed to kill sheep; the government paid a bounty for 2,184 of them between 1888 and 1909. The last known specimen died in the Hobart zoo on 7 September 1936, less than two months after the species had been given legal protection. The Tasmanian devil, now the largest flesh-eating marsupial, has lost more than four fifths of its population since 1996 to a facial tumour that is passed on by biting, one of the very few cancers known to be contagious. Healthy animals have been taken to Maria Island and to zoos as an insurance. Platypus, wombats and the short-beaked echidna are common, and the dingo, which never crossed the strait, is absent.

Nearly a fifth of the island belongs to the Tasmanian Wilderness, which was listed as World Heritage in December 1982 and is unusual in satisfying seven of the ten criteria. Its rivers were dammed from 1914 onward by the Hydro-Electric Department, whose projects attracted industry and immigrants. When Lake Pedder, famous for its beach of pink quartz sand, was drowned in 1972 despite a long campaign, opponents formed the United Tasmania Group, often called the first green party in the world. A further scheme on the Franklin River led to a blockade in which more than 1,200 people were arrested, among them the physician Bob Brown, who was elected to the state parliament on the day after his release. In July 1983 the High Court decided by four votes to three that the federal government could stop the dam.

Agriculture has turned from apples, which gave the state the nickname Apple Isle but lost their market when Britain joined the European Community in 1973, to wine, cherries, pyrethrum and opium poppies; Tasmania grows close to half of the world's legal supply of the latter for painkillers. Salmon raised in cages is now worth more than any crop. On 28 April 1996 a gunman killed thirty-five people at the ruins of Port Arthur, and within two weeks the federal and state governments agreed to outlaw most semi-automatic rifles and buy back some 650,000 firearms. The Museum of Old and New Art, known as MONA, was opened in January 2011 by the gambler David Walsh in chambers cut into a sandstone cliff. Every year on Boxing Day yachts leave Sydney for a race of 628 nautical miles that ends in Hobart.

? What separates Tasmania from the mainland?
= Bass Strait
@ separated from the mainland by Bass Strait

? What is the highest point in Tasmania?
= Mount Ossa
@ Mount Ossa, the highest point at 1,617 metres

? what kind of rock is dolerite
= a dark rock that welled up in the Jurassic period | a dark rock | dark
@ Columns of dolerite, a dark rock that welled up in the Jurassic period

? Who was the island named Van Diemen's Land after?
= the governor-general of the East Indies | governor-general of the East Indies
@ in honour of the governor-general of the East Indies

? What did Bass and Flinders sail around Tasmania in?
= the sloop Norfolk | sloop Norfolk | Norfolk
@ they sailed around it in the sloop Norfolk

? Who led the French expedition?
= Nicolas Baudin
@ whose expedition under Nicolas Baudin had charted the coasts

? Why did Collins move the colony?
= finding the site short of water | the site short of water
@ David Collins, finding the site short of water

? How many convicts were sent to Van Diemen's Land?
= About 72,000 | 72,000
@ About 72,000 convicts

? During what years was the Macquarie Harbour station used?
= 1822 to 1833 | from 1822 to 1833
@ was in use from 1822 to 1833

? How did Alexander Pearce survive after his escapes?
= by eating his companions | eating his companions
@ survived by eating his companions

? What guarded the neck of land at Port Arthur?
= a line of chained dogs | chained dogs
@ guarded by a line of chained dogs

? What did prisoners have to wear in the Separate Prison?
= masks
@ inmates wore masks, kept absolute silence

? How many Aboriginal nations were there when the British came?
= nine
@ perhaps 6,000 in nine nations

? What led to the Black War?
= the spread of sheep farms | spread of sheep farms
@ the spread of sheep farms led to the Black War

? How many people did the Black Line catch?
= two | only two people
@ and caught only two people

? Who convinced the survivors to go to Flinders Island?
= George Augustus Robinson
@ persuaded by George Augustus Robinson to move

? When did Truganini die?
= 1876
@ Truganini, who died in 1876

? What metal was found at Mount Bischoff?
= Tin
@ Tin found at Mount Bischoff in 1871

? Who devised the system of proportional representation?
= Andrew Inglis Clark | the attorney-general Andrew Inglis Clark
@ devised by the attorney-general Andrew Inglis Clark

? What did Errol Flynn's father teach?
= biology
@ as the son of a professor of biology

? Who was the first woman in the House of Representatives?
= Enid Lyons
@ Enid Lyons, elected in 1943, was the first woman

? Why were thylacines hunted?
= it was believed to kill sheep | because it was believed to kill sheep | believed to kill sheep
@ was hunted because it was believed to kill sheep

? Where did the last known thylacine die?
= the Hobart zoo | Hobart zoo
@ The last known specimen died in the Hobart zoo

? What disease has reduced the number of Tasmanian devils?
= a facial tumour | facial tumour
@ to a facial tumour that is passed on by biting

? Are there dingoes in Tasmania?
= absent | is absent
@ the dingo, which never crossed the strait, is absent

? How many of the World Heritage criteria does the Wilderness meet?
= seven | seven of the ten
@ satisfying seven of the ten criteria

? What was Lake Pedder famous for?
= its beach of pink quartz sand | beach of pink quartz sand
@ famous for its beach of pink quartz sand

? What is often called the world's first green party?
= the United Tasmania Group | United Tasmania Group
@ the United Tasmania Group, often called the first green party

? how many were arrested at the Franklin blockade?
= more than 1,200 | more than 1,200 people | 1,200
@ a blockade in which more than 1,200 people were arrested

? What is the nickname of the state?
= Apple Isle
@ gave the state the nickname Apple Isle

? Who opened MONA?
= David Walsh | the gambler David Walsh
@ opened in January 2011 by the gambler David Walsh

? What is worth more than any crop today?
= Salmon raised in cages | Salmon
@ Salmon raised in cages is now worth more than any crop

~ What did politicians outlaw in reaction to the mass shooting?
= most semi-automatic rifles | semi-automatic rifles
@ agreed to outlaw most semi-automatic rifles

~ Why was the colony eager to be rid of its former label?
= the old one had acquired a bad reputation | acquired a bad reputation as a place of convicts and demons
@ the old one had acquired a bad reputation as a place of convicts and demons

~ What happened to the doctor right after he left jail?
= elected to the state parliament | was elected to the state parliament
@ who was elected to the state parliament on the day after his release

~ What event ruined fruit growers' exports?
= Britain joined the European Community | when Britain joined the European Community in 1973
@ when Britain joined the European Community in 1973

~ How is the tumour transmitted from one animal to another?
= by biting | biting
@ that is passed on by biting

~ For what medical purpose is the drug plant cultivated?
= painkillers | for painkillers
@ legal supply of the latter for painkillers

~ What job were typical transported offenders given?
= servants to free settlers | servants | assigned as servants to free settlers
@ Most were assigned as servants to free settlers

~ What turned the slopes near the copper town into a desert?
= smelters and woodcutters
@ whose smelters and woodcutters left the hills as bare as the moon

! When did Alexander Pearce arrive in Tasmania?

! How many days did it take Tasman to sail from Batavia?

! Who was the governor after George Arthur?

! Where was Truganini buried?

! How many thylacines lived in Tasmania in 1800?

! Which judge of the High Court voted against stopping the dam?

! What did Errol Flynn's mother do?

! When was Lake Pedder restored?

! How long does the yacht race to Hobart usually take?

! Who found copper at Mount Lyell?
