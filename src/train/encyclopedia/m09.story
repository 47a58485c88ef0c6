# Oak
An oak is a tree or shrub of the genus Quercus in the beech family, Fagaceae, native to the Northern Hemisphere. About 500 species are recognised, both deciduous and evergreen; Mexico, with some 160 of them, is the centre of diversity in the New World, and China, with about 100, in the Old. Male and female flowers grow on the same tree, the former in hanging catkins that shed their pollen to the wind in spring. The fruit is a nut called an acorn, which sits in a scaly cup and takes 6 to 18 months to ripen, depending on the species. In white oaks, such as the English oak, acorns mature in one season and leaves have rounded lobes; red oaks, found only in the Americas, need two years and bear bristles on the tips of the lobes.

The English or pedunculate oak, Quercus robur, spreads from Ireland to the Ural Mountains and carries its acorns on long stalks, while the sessile oak, Quercus petraea, which prefers hills and poorer soils, has acorns without stalks. Both may live for many centuries. The Bowthorpe Oak in Lincolnshire, whose hollow trunk was once fitted with seats for a squire's dinner parties, has a girth of about 13 metres and is thought to be more than 1,000 years old. Even older is the King Oak at Jægerspris in Denmark, whose age has been put at up to 1,900 years. In the United States the Angel Oak, a southern live oak on Johns Island near Charleston, was saved from builders in the 1990s and shades an area of about 1,600 square metres. A clone of Palmer's oak in the Jurupa Hills of California is reckoned to have survived for 13,000 years by sprouting again after fires.

Oaks hybridise so readily that botanists have had trouble in defining their species. Pollen analysis, a technique introduced by the Swede Lennart von Post in 1916, has made it possible to follow their migration after the last ice age: from refuges in Spain, Italy and the Balkans they moved north at rates of up to 500 metres a year and reached Britain roughly 9,500 years ago. Such speed, which surprised Clement Reid when he wrote about it in 1899, cannot be accounted for by gravity alone, and it is attributed chiefly to the jay, a bird that buries several thousand acorns each autumn and fails to recover all of them. Squirrels hide acorns likewise, although they often bite out the germ first. Every few years the trees of a region yield an exceptionally heavy crop, a phenomenon known as masting, which leaves more seeds than the animals can eat.

No other tree in Britain supports so much life. A survey published in 2019 by Ruth Mitchell and her colleagues listed 2,300 species that are associated with native oaks, of which 326 depend on them entirely; among the latter are the purple hairstreak, a butterfly whose caterpillars feed on the buds, and the acorn weevil. Tiny wasps of the family Cynipidae cause galls, growths that shelter and feed their larvae, and the marble gall, brought to Devon from the Middle East around 1830 for dyeing, has spread all over the country. Ink made from oak galls, iron sulphate and gum arabic was used by Leonardo da Vinci and for Magna Carta. The roots live in partnership with fungi, including truffles. Leaves and green acorns contain tannins, which are poisonous to horses and cattle, whereas pigs can eat acorns without harm.

The timber is hard, heavy and strong, with a density of about 0.75 grams per cubic centimetre, and its tannins make it resistant to insects and fungi. Viking ships were built of planks split along the grain from oak logs. In Tudor England some 600 oaks were required for a single large warship such as the Mary Rose, and HMS Victory, launched at Chatham in 1765, consumed about 6,000 trees, nine tenths of which were oaks. The frigate USS Constitution was nicknamed Old Ironsides because British cannon balls seemed to bounce off her hull of southern live oak. The hammerbeam roof of Westminster Hall, commissioned by Richard II in 1393 and carried out by the carpenter Hugh Herland, weighs more than 600 tons. For the spire of Notre-Dame in Paris, which burnt in April 2019, a thousand oaks were chosen two years later from forests all over France.

Barrels in which wine, sherry, whisky and brandy mature are made chiefly of white oak, whose pores are blocked by growths named tyloses, so that it holds liquids, while red oak leaks. The wood gives the drink vanillin and other flavours; French coopers favour the slow-grown trees of Tronçais, a forest planted by order of Colbert in 1670 to supply the navy. American bourbon must by law be stored in new, charred oak containers. Cork is the bark of the cork oak, which is stripped every nine to twelve years without felling the tree, and about half of the world's supply comes from Portugal, where the first harvest is not allowed until the tree is 25 years old. The bark of other species was for centuries the main material for tanning leather. In California acorns, ground and rinsed to remove bitterness, were the staple food of many native peoples.

Several maladies threaten the genus. Sudden oak death, first noticed in Marin County, California, in 1995, has killed millions of tanoaks and coast live oaks; its agent, Phytophthora ramorum, is not a true fungus but a water mould, and was identified in 2000 by Matteo Garbelotto and David Rizzo. Oak wilt, which is due to a fungus and blocks the vessels that carry water, is spread by sap beetles and through root grafts in the Midwest and Texas. In Britain acute oak decline shows itself in dark fluid oozing from cracks in the bark. The caterpillars of the oak processionary moth, introduced to London on imported trees in 2005, have hairs that provoke rashes and asthma. Logging and grazing do harm as well: the Red List of Oaks, drawn up by the Morton Arboretum in 2020, found that 31 per cent of the species are threatened with extinction.

The oak was sacred to Zeus, whose priests at Dodona in Epirus divined his will from the rustling of its leaves, and to Thor among the Germanic peoples; in 723 Saint Boniface felled Thor's Oak near Fritzlar and built a chapel of its timber. After the battle of Worcester in 1651 the future Charles II hid in an oak at Boscobel House, an episode that gave the name to hundreds of inns called the Royal Oak and to Oak Apple Day, kept on 29 May until it was abolished in 1859. In Connecticut the charter of the colony was, by tradition, concealed in the hollow of the Charter Oak in 1687; a storm blew the tree down in 1856. Congress made the oak the national tree of the United States in 2004. It is an emblem of strength and endurance, and its leaves adorn German coins.

? What family does the oak belong to?
= Fagaceae | the beech family, Fagaceae
@ in the beech family, Fagaceae, native to the Northern Hemisphere

? How many oak species does Mexico have?
= 160 | some 160
@ Mexico, with some 160 of them, is the centre of diversity

? What is the fruit of the oak called?
= acorn | an acorn
@ The fruit is a nut called an acorn

? Where are red oaks found?
= Americas | only in the Americas
@ red oaks, found only in the Americas, need two years

? Which oak prefers hills and poor soil?
= sessile oak | the sessile oak
@ while the sessile oak, Quercus petraea, which prefers hills

? What was the hollow trunk of the Bowthorpe Oak used for?
= dinner parties | a squire's dinner parties
@ once fitted with seats for a squire's dinner parties

? In what country is the King Oak?
= Denmark
@ the King Oak at Jægerspris in Denmark

? How much ground does the Angel Oak shade?
= about 1,600 square metres | 1,600 square metres
@ shades an area of about 1,600 square metres

? Who introduced pollen analysis?
= Lennart von Post | the Swede Lennart von Post
@ a technique introduced by the Swede Lennart von Post in 1916

? When did oaks reach Britain after the ice age?
= roughly 9,500 years ago | 9,500 years ago
@ reached Britain roughly 9,500 years ago

? What bird buries thousands of acorns?
= jay | the jay
@ the jay, a bird that buries several thousand acorns

? What is masting?
= an exceptionally heavy crop | Every few years the trees of a region yield an exceptionally heavy crop
@ Every few years the trees of a region yield an exceptionally heavy crop

? how many species depend entirely on native oaks
= 326
@ of which 326 depend on them entirely

? What insects cause galls?
= Tiny wasps | Tiny wasps of the family Cynipidae
@ Tiny wasps of the family Cynipidae cause galls

? What is ink made of besides oak galls?
= iron sulphate and gum arabic
@ Ink made from oak galls, iron sulphate and gum arabic

? Which animals can eat acorns without harm?
= pigs
@ whereas pigs can eat acorns without harm

? How many trees were needed for HMS Victory?
= about 6,000 | 6,000
@ consumed about 6,000 trees

? What makes oak timber resistant to insects?
= tannins | its tannins
@ its tannins make it resistant to insects and fungi

? The roof of Westminster Hall was carried out by whom?
= Hugh Herland | the carpenter Hugh Herland
@ carried out by the carpenter Hugh Herland

? What was the nickname of the USS Constitution?
= Old Ironsides
@ was nicknamed Old Ironsides because British cannon balls

? When did the spire of Notre-Dame burn?
= April 2019
@ the spire of Notre-Dame in Paris, which burnt in April 2019

? Why was the forest of Tronçais planted?
= to supply the navy
@ planted by order of Colbert in 1670 to supply the navy

? What kind of containers must bourbon be kept in?
= new, charred oak containers | new, charred oak
@ must by law be stored in new, charred oak containers

? How often is the bark of the cork oak stripped?
= every nine to twelve years
@ which is stripped every nine to twelve years

? What blocks the pores of white oak?
= tyloses | growths named tyloses
@ whose pores are blocked by growths named tyloses

? What causes sudden oak death?
= Phytophthora ramorum
@ its agent, Phytophthora ramorum, is not a true fungus

? What insects spread oak wilt?
= sap beetles
@ is spread by sap beetles and through root grafts

? In what year did the oak processionary moth arrive in London?
= 2005
@ introduced to London on imported trees in 2005

? What percentage of oak species is threatened with extinction?
= 31 per cent
@ found that 31 per cent of the species are threatened

? Who cut down Thor's Oak?
= Saint Boniface
@ in 723 Saint Boniface felled Thor's Oak near Fritzlar

? Where did Charles II hide after the battle of Worcester?
= in an oak | in an oak at Boscobel House
@ the future Charles II hid in an oak at Boscobel House

? What happened to the Charter Oak in 1856?
= a storm blew the tree down | blew the tree down
@ a storm blew the tree down in 1856

~ How do one-season nuts of the stalked and stalkless kinds differ from the American group in foliage?
= rounded lobes | leaves have rounded lobes
@ acorns mature in one season and leaves have rounded lobes

~ By what means has the Californian shrub outlasted the ice age?
= by sprouting again after fires | sprouting again after fires
@ survived for 13,000 years by sprouting again after fires

~ Why was a foreign growth carried into the English West Country?
= dyeing | for dyeing
@ brought to Devon from the Middle East around 1830 for dyeing

~ What was the reason for washing the meal that native Californians prepared?
= to remove bitterness | remove bitterness
@ ground and rinsed to remove bitterness

~ What outward sign betrays a sick British tree?
= dark fluid oozing from cracks in the bark | dark fluid
@ shows itself in dark fluid oozing from cracks in the bark

~ What health problems can people get from touching the larvae?
= rashes and asthma
@ have hairs that provoke rashes and asthma

~ By what sign did Greek soothsayers learn what the god wanted?
= rustling of its leaves | the rustling of its leaves
@ divined his will from the rustling of its leaves

~ What did the missionary do with the wood of the pagan tree?
= built a chapel
@ built a chapel of its timber

~ Which virtues does the tree stand for?
= strength and endurance
@ It is an emblem of strength and endurance

! How many oak species are native to Portugal?

! When was the Bowthorpe Oak planted?

! Who launched HMS Victory?

! How many oaks did the USS Constitution consume?

! What causes acute oak decline?

! When did Congress abolish Oak Apple Day?

! Who hid the charter in the Charter Oak?

! How tall is the Angel Oak?

! What percentage of oaks in Britain are threatened with extinction?

! What did Ruth Mitchell discover in Devon?
