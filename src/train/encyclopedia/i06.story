# Charles Darwin
Charles Robert Darwin (1809–1882) was an English naturalist whose theory of evolution by natural selection became the foundation of modern biology. He was born on 12 February 1809 at The Mount, the family home in Shrewsbury, the fifth of six children of Robert Darwin, a wealthy physician and financier, and of Susannah Wedgwood, who died when he was eight. Both his grandfathers were famous: Erasmus Darwin, a doctor and poet, had put forward ideas of common descent in his Zoonomia of 1794, and Josiah Wedgwood had founded the pottery works that bear his name. At Shrewsbury School, where little but Greek and Latin was taught, the boy was rebuked by the headmaster for wasting time on chemistry, and earned the nickname "Gas" from his schoolfellows. "You care for nothing but shooting, dogs and rat-catching," his father once told him angrily.

In October 1825 he went with his brother Erasmus to the University of Edinburgh to study medicine. He found the lectures dull, and was so upset by two operations performed without anaesthetic, one of them on a child, that he rushed away before they were finished. More useful to him were the lessons in stuffing birds which he took from John Edmonstone, a freed slave from Guyana, and the company of Robert Grant, an expert on sponges, with whom he collected sea creatures on the shores of the Firth of Forth. In March 1827 he announced to a student society, the Plinian, that the black spots often found inside oyster shells were the eggs of a leech. Annoyed at the neglect of his medical studies, Robert Darwin sent him to Christ's College, Cambridge, in January 1828, as the first step towards becoming a country parson.

At Cambridge he preferred riding and shooting to theology, and under the influence of his cousin William Darwin Fox took up the craze for collecting beetles. He once put one into his mouth in order to have a hand free for a third, and had to spit it out because it ejected a burning fluid. John Stevens Henslow, the professor of botany, became his friend, so that other dons called him "the man who walks with Henslow". In the final examination of January 1831 he came tenth out of 178 candidates for the ordinary degree. After reading Humboldt's account of his travels he planned an excursion to Tenerife, and to prepare himself he went through Wales with the geologist Adam Sedgwick in August, mapping strata. On his return he found a letter from Henslow proposing him as a gentleman naturalist for the voyage of HMS Beagle, whose captain, Robert FitzRoy, wanted an educated companion.

His father objected at first, calling the plan wild, but was won over by an uncle, Josiah Wedgwood II. The Beagle left Plymouth on 27 December 1831. The voyage, which had been expected to take two years, lasted almost five, and Darwin, who suffered badly from seasickness, spent more than three of them on land. At Punta Alta in Argentina he found the bones of huge extinct mammals, among them Megatherium; in Chile, in February 1835, he felt an earthquake and saw mussel beds raised above the tide, which seemed to confirm the slow uplift described in Charles Lyell's Principles of Geology, a book FitzRoy had given him. In the Galápagos Islands, visited in September and October of the same year, he noticed that mockingbirds differed from island to island, but failed to label the finches by locality. The vice-governor, Nicholas Lawson, boasted that he could tell by the shell from which island a tortoise had been brought.

By the time he landed at Falmouth on 2 October 1836 he was already known in scientific circles, for Henslow had printed extracts from his letters. The ornithologist John Gould showed in January that the Galápagos birds which Darwin had taken for blackbirds, grosbeaks and wrens were in fact twelve species of finch, and Richard Owen described the fossils. In July 1837 he opened a notebook on the transmutation of species, in which he drew a branching tree above which he wrote "I think". In September 1838 he read, for amusement as he said, the essay on population by Thomas Malthus, which argues that human numbers, if unchecked, outgrow the supply of food. It struck him at once that in such a struggle favourable variations would tend to be preserved and unfavourable ones to be destroyed. He had found the mechanism he was looking for, but did not publish it for twenty years.

Having drawn up a list of arguments under the headings "Marry" and "Not Marry", in which a wife was counted as better than a dog anyhow, he proposed to his cousin Emma Wedgwood in November 1838; the wedding took place on 29 January 1839. In 1842 they moved from London to Down House in the Kentish village of Downe, where he lived as an invalid for the rest of his life, troubled by vomiting, palpitations and boils whose cause is still disputed. They had ten children, of whom two died in infancy. The death of Annie, his favourite, at the age of ten in April 1851 put an end to what was left of his Christian faith. For eight years he dissected barnacles, on which he wrote four monographs that won him the Royal Medal in 1853. His theory of coral reefs, published in 1842, explained atolls by the sinking of volcanic islands.

On 18 June 1858 a paper arrived from Alfred Russel Wallace, who was collecting in the Malay Archipelago and had hit on the same idea during an attack of fever. Lyell and Joseph Hooker arranged for it to be read together with extracts from Darwin's manuscripts at the Linnean Society on 1 July; neither author was present, and the president later remarked that the year had not been marked by any striking discovery. On the Origin of Species appeared on 24 November 1859. All 1,250 copies were taken up by the booksellers at once. The phrase "survival of the fittest", coined by Herbert Spencer, entered only the fifth edition, and man was hardly mentioned at all, except for the hint that light would be thrown on his origin. In a debate at Oxford in June 1860 Thomas Huxley, nicknamed Darwin's bulldog, clashed with Bishop Samuel Wilberforce.

Later books dealt with the fertilisation of orchids by insects, with domesticated animals and with climbing plants. From the length of the nectary of a Madagascan orchid he predicted a moth with a tongue of about thirty centimetres, which was discovered only after his death. The Descent of Man, of 1871, argued that our ancestors had lived in Africa, and explained such ornaments as the peacock's tail by sexual selection, that is, by the choice of the females. The Expression of the Emotions, which followed a year later, was one of the first books with photographs. His last work, on the formation of soil by earthworms, sold faster than the Origin had done. He died at home of heart failure on 19 April 1882. The family had intended to bury him in the village churchyard, but at the request of his colleagues he was laid in Westminster Abbey, close to John Herschel and Isaac Newton.

? What was the name of Darwin's family home?
= The Mount
@ at The Mount, the family home in Shrewsbury

? What did Erasmus Darwin's Zoonomia propose?
= ideas of common descent | common descent
@ had put forward ideas of common descent

? what nickname did Darwin have at school
= Gas | "Gas"
@ earned the nickname "Gas" from his schoolfellows

? According to his father, what were the only things Charles cared for?
= shooting, dogs and rat-catching
@ "You care for nothing but shooting, dogs and rat-catching,"

? What subject did Darwin study in Edinburgh?
= medicine
@ to the University of Edinburgh to study medicine

? What did John Edmonstone teach Darwin?
= stuffing birds
@ the lessons in stuffing birds which he took from John Edmonstone

? On what animals was Robert Grant an expert?
= sponges
@ Robert Grant, an expert on sponges

? What were the black spots in oyster shells?
= the eggs of a leech | eggs of a leech
@ inside oyster shells were the eggs of a leech

? Which Cambridge college did Darwin go to?
= Christ's College | Christ's
@ sent him to Christ's College, Cambridge

? Who got Darwin interested in beetle collecting?
= William Darwin Fox | his cousin William Darwin Fox
@ under the influence of his cousin William Darwin Fox

? Why did Darwin spit out the beetle?
= it ejected a burning fluid | because it ejected a burning fluid
@ because it ejected a burning fluid

? What position did Darwin reach in his final exam?
= tenth | tenth out of 178 candidates
@ he came tenth out of 178 candidates

? Who was the captain of the Beagle?
= Robert FitzRoy
@ HMS Beagle, whose captain, Robert FitzRoy

? which geologist took Darwin through Wales?
= Adam Sedgwick
@ with the geologist Adam Sedgwick in August

? How long was the voyage of the Beagle supposed to last?
= two years
@ had been expected to take two years

? What did Darwin discover at Punta Alta?
= the bones of huge extinct mammals | bones of huge extinct mammals
@ he found the bones of huge extinct mammals

? What is the title of the book that FitzRoy gave to Darwin?
= Principles of Geology
@ described in Charles Lyell's Principles of Geology

? Which birds did Darwin see varied from island to island?
= mockingbirds
@ noticed that mockingbirds differed from island to island

? What did Lawson claim to know from a tortoise's shell?
= from which island a tortoise had been brought
@ from which island a tortoise had been brought

? Where did Darwin come ashore in 1836?
= Falmouth
@ he landed at Falmouth on 2 October 1836

? How many species of finch did Gould recognise?
= twelve
@ were in fact twelve species of finch

? What words did he write over his sketch of a tree?
= I think | "I think"
@ above which he wrote "I think"

? When did Darwin read Malthus?
= September 1838
@ In September 1838 he read, for amusement

? Who did Darwin marry?
= Emma Wedgwood | his cousin Emma Wedgwood
@ he proposed to his cousin Emma Wedgwood

? What symptoms did Darwin have?
= vomiting, palpitations and boils
@ troubled by vomiting, palpitations and boils

? How did Darwin explain the formation of atolls?
= by the sinking of volcanic islands | the sinking of volcanic islands | sinking of volcanic islands
@ explained atolls by the sinking of volcanic islands

? What award was given to Darwin in 1853?
= Royal Medal | the Royal Medal
@ that won him the Royal Medal in 1853

? Where was Wallace when he sent his paper?
= Malay Archipelago | in the Malay Archipelago
@ was collecting in the Malay Archipelago

? How many copies of the Origin were printed at first?
= 1,250 | All 1,250
@ All 1,250 copies were taken up

? "Survival of the fittest" was coined by whom?
= Herbert Spencer
@ coined by Herbert Spencer

? What was Huxley's nickname?
= Darwin's bulldog
@ Thomas Huxley, nicknamed Darwin's bulldog

? What insect did he predict from a Madagascan orchid?
= a moth with a tongue of about thirty centimetres | moth with a tongue of about thirty centimetres | moth
@ a moth with a tongue of about thirty centimetres

? What is sexual selection?
= the choice of the females | by the choice of the females
@ that is, by the choice of the females

? where is darwin buried
= Westminster Abbey
@ he was laid in Westminster Abbey

~ What career did the parent have in mind for him after the Scottish failure?
= country parson | a country parson
@ the first step towards becoming a country parson

~ Which ailment plagued the traveller aboard?
= seasickness
@ who suffered badly from seasickness

~ What made him lose his religion for good?
= The death of Annie | death of Annie
@ The death of Annie, his favourite

~ Who talked the reluctant head of the family into letting him sail?
= an uncle, Josiah Wedgwood II | Josiah Wedgwood II
@ was won over by an uncle, Josiah Wedgwood II

~ What did a learned chairman complain about, looking back on the past twelve months?
= the year had not been marked by any striking discovery | that the year had not been marked by any striking discovery
@ the year had not been marked by any striking discovery

~ Which pet did the bachelor think inferior to a spouse?
= dog | a dog
@ a wife was counted as better than a dog anyhow

~ On which continent did he believe the first humans had their home?
= Africa
@ argued that our ancestors had lived in Africa

~ What horrified the medical student so much that he fled?
= two operations performed without anaesthetic | operations performed without anaesthetic
@ was so upset by two operations performed without anaesthetic

! What illness killed Susannah Wedgwood?

! How many beetles did Darwin collect at Cambridge?

! Who discovered the Madagascan moth?

! In which year did Henslow visit the Galápagos?

! Why did FitzRoy commit suicide?

! How much did Darwin pay for Down House?

! What did Wallace say when he heard the paper read at the Linnean Society?

! Which publisher brought out the Origin of Species?

! What did Emma think about the Descent of Man?

! How many finches did Richard Owen describe?
