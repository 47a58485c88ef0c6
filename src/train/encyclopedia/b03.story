# Vaccination
Vaccination is the administration of a preparation that trains the immune system to recognise a pathogen before it meets it in earnest. The preparation, the vaccine, contains a weakened or killed germ, a part of one, a detoxified poison or the genetic instructions for one of its proteins. After the injection, B cells produce antibodies while other cells of the same kind are kept as a memory, so that the response to a later infection is faster and stronger. The term is derived from the Latin vacca, "cow", since the first vaccine was taken from the sores of cowpox; Richard Dunning, a surgeon in Plymouth, used it in print in 1800. It was Louis Pasteur who in 1881 proposed extending the word to all such procedures in honour of Edward Jenner.

Long before Jenner, people in China, India and parts of Africa protected themselves against smallpox by variolation, the deliberate infection with material from a mild case. In China, where the method is documented from the sixteenth century on, powdered scabs were blown into the nose through a silver tube; in the Ottoman Empire pus was scratched into the skin. Lady Mary Wortley Montagu, whose husband was ambassador at Constantinople and who had herself been disfigured by the disease, had her son treated there in 1718 and her daughter in London three years later. In Boston the minister Cotton Mather learned of the practice from Onesimus, an enslaved West African, and persuaded the physician Zabdiel Boylston to try it in the epidemic of 1721. About 2 percent of those so treated died, compared with about 14 percent of those who caught smallpox naturally.

Edward Jenner, a country doctor at Berkeley in Gloucestershire, knew the rural belief that milkmaids who had gone through cowpox were spared by smallpox. On 14 May 1796 he took fluid from a blister on the hand of Sarah Nelmes and inserted it into the arm of James Phipps, the eight-year-old son of his gardener. Six weeks later he exposed the boy to smallpox, and no disease followed. When the Royal Society declined his report, he added further cases and published the whole at his own expense in 1798 as An Inquiry into the Causes and Effects of the Variolae Vaccinae. He was not the first: the farmer Benjamin Jesty had used cowpox on his wife and two sons in Dorset in 1774, but he left no account. Parliament granted Jenner £10,000 in 1802.

In order to carry the new remedy to the Spanish colonies, King Charles IV sent out an expedition under the physician Francisco Javier de Balmis, which sailed from A Coruña in November 1803. Since the fluid lost its power on long journeys, twenty-two orphan boys were taken on board and vaccinated two at a time, one pair after the other, so that there was always a fresh blister. Isabel Zendal, the matron of the orphanage, looked after them. At Caracas the party divided: José Salvany, the deputy leader, turned to the south and died in Cochabamba in 1810, whereas Balmis crossed Mexico and went on to the Philippines and Macau. Jenner called the enterprise an example of philanthropy nobler than any other in history. It is often described as the first international health campaign.

The next step was taken in Paris. In 1879 Louis Pasteur and his assistants noticed that cultures of chicken cholera left standing for weeks no longer killed hens but made them immune; he concluded that germs could be weakened, or attenuated, in the laboratory. In May 1881, on a farm at Pouilly-le-Fort, he vaccinated twenty-four sheep against anthrax before an audience of farmers and journalists, and all of them survived an injection that killed nearly all the others. On 6 July 1885 Joseph Meister, a boy of nine from Alsace whom a rabid dog had bitten fourteen times, was given the first of thirteen injections of dried rabbit spinal cord. He lived, and donations from many countries made it possible to open the Pasteur Institute in 1888. Meister later worked there as a caretaker.

Polio was conquered by two rivals. Jonas Salk, at the University of Pittsburgh, killed the virus with formaldehyde; his vaccine was tested in 1954 on some 1.8 million American schoolchildren and declared safe and effective on 12 April 1955. Asked on television who owned the patent, he answered, "Could you patent the sun?" Within weeks a faulty batch from the Cutter company in California gave the disease itself to about 40,000 children, most of whom had only mild symptoms; ten died. Albert Sabin of Cincinnati relied on a live, weakened virus, which is swallowed on a lump of sugar and also protects the gut. As he found few unvaccinated subjects at home, the largest trials were held in the Soviet Union under Mikhail Chumakov in 1959. Both kinds are still in use, but the oral one can in rare cases revert to a dangerous form.

Smallpox was the first human disease to be wiped out. The intensified programme of the World Health Organization, headed by the American Donald Henderson, began in 1967, when the illness was still endemic in more than thirty countries. Rather than treating whole populations, the teams relied on surveillance and "ring vaccination": each patient was isolated and everybody around was vaccinated. A freeze-dried vaccine that withstood the tropical heat and the bifurcated needle, invented by Benjamin Rubin, made the work easier. Ali Maow Maalin, a hospital cook in Merca, Somalia, contracted the last natural case in October 1977; he recovered. A year later Janet Parker, a medical photographer, died after the virus had escaped from a laboratory in Birmingham. The WHO declared the disease eradicated in May 1980. Stocks remain in Atlanta and in Koltsovo, Siberia.

Opposition is as old as the practice itself. The British act of 1853 made vaccination of infants compulsory under threat of a fine, and some 80,000 people marched in protest at Leicester in 1885; in 1898 a clause for conscientious objectors was introduced. In 1905 the Supreme Court of the United States, in Jacobson v. Massachusetts, upheld the right of states to enforce it. In 1998 Andrew Wakefield claimed in The Lancet that the combined vaccine against measles, mumps and rubella was linked to autism. The journalist Brian Deer revealed that data had been manipulated, the paper was withdrawn in 2010, and its author was struck off the medical register. To stop measles from spreading, about 95 percent of a population must be immune, a state called herd immunity, which also shields newborns and people who cannot be vaccinated because of an illness.

? What is vaccination meant to train?
= immune system | the immune system
@ a preparation that trains the immune system

? which cells make the antibodies after the injection
= B cells
@ B cells produce antibodies

? The term vaccination comes from which Latin word?
= vacca
@ derived from the Latin vacca, "cow"

? Who suggested using the word for all procedures of this kind?
= Louis Pasteur
@ It was Louis Pasteur who in 1881 proposed

? What is variolation?
= the deliberate infection with material from a mild case | deliberate infection with material from a mild case
@ variolation, the deliberate infection with material from a mild case

? How were powdered scabs given in China?
= blown into the nose through a silver tube
@ powdered scabs were blown into the nose through a silver tube

? When did Lady Montagu have her son treated?
= 1718 | in 1718
@ had her son treated there in 1718

? From whom did Cotton Mather hear about the practice?
= Onesimus
@ learned of the practice from Onesimus

? What percentage of people who caught smallpox in the normal way died?
= about 14 | 14 percent | about 14 percent
@ compared with about 14 percent of those who caught smallpox naturally

? On whose hand was the blister Jenner used?
= Sarah Nelmes
@ a blister on the hand of Sarah Nelmes

? How old was James Phipps?
= eight-year-old | eight
@ James Phipps, the eight-year-old son of his gardener

? What did the Royal Society do with Jenner's report?
= declined his report | declined
@ When the Royal Society declined his report

? What did Benjamin Jesty do for a living?
= farmer
@ the farmer Benjamin Jesty had used cowpox

? How much money was Jenner given by Parliament in 1802?
= £10,000
@ Parliament granted Jenner £10,000

? Which king sent out the Balmis expedition?
= Charles IV | King Charles IV
@ King Charles IV sent out an expedition

? From what port did the expedition sail?
= A Coruña
@ which sailed from A Coruña in November 1803

? How many orphans were on board?
= twenty-two
@ twenty-two orphan boys were taken on board

? Why did they have to take orphan boys along?
= the fluid lost its power on long journeys | Since the fluid lost its power on long journeys
@ Since the fluid lost its power on long journeys

? Where did Salvany die?
= Cochabamba | in Cochabamba
@ died in Cochabamba in 1810

? What did Pasteur conclude about germs?
= could be weakened, or attenuated, in the laboratory | germs could be weakened
@ concluded that germs could be weakened, or attenuated, in the laboratory

? Which disease were the sheep at Pouilly-le-Fort vaccinated against?
= anthrax
@ he vaccinated twenty-four sheep against anthrax

? what was injected into Joseph Meister
= dried rabbit spinal cord
@ the first of thirteen injections of dried rabbit spinal cord

? What made it possible to open the Pasteur Institute?
= donations from many countries | donations
@ donations from many countries made it possible

? With what chemical did Salk kill the polio virus?
= formaldehyde
@ killed the virus with formaldehyde

? What was Salk's reply to the question about the patent?
= Could you patent the sun?
@ he answered, "Could you patent the sun?"

? Which company made the bad batch?
= Cutter | the Cutter company
@ a faulty batch from the Cutter company in California

? The trials in the Soviet Union were held under whom?
= Mikhail Chumakov
@ in the Soviet Union under Mikhail Chumakov

? Who was in charge of the WHO smallpox program?
= Donald Henderson
@ headed by the American Donald Henderson

? What was invented by Benjamin Rubin?
= bifurcated needle | the bifurcated needle
@ the bifurcated needle, invented by Benjamin Rubin

? What was Ali Maow Maalin's job?
= hospital cook
@ Ali Maow Maalin, a hospital cook

? In what year was a clause for objectors introduced?
= 1898
@ in 1898 a clause for conscientious objectors was introduced

? What did Jacobson v. Massachusetts uphold?
= the right of states to enforce it | right of states to enforce it
@ upheld the right of states to enforce it

? what is it called when enough of the population is immune to stop measles
= herd immunity
@ a state called herd immunity

~ Who uncovered the fraud in the British physician's article?
= Brian Deer
@ The journalist Brian Deer revealed

~ Which woman took care of the children during the voyage?
= Isabel Zendal
@ Isabel Zendal, the matron of the orphanage

~ What advantage does the swallowed kind have over the killed one?
= protects the gut | also protects the gut
@ swallowed on a lump of sugar and also protects the gut

~ What drawback can the sugar-lump product show once in a while?
= revert to a dangerous form
@ can in rare cases revert to a dangerous form

~ Which employment did the cured Alsatian take up as an adult?
= caretaker
@ Meister later worked there as a caretaker

~ Where are samples of the extinct scourge kept to this day?
= in Atlanta and in Koltsovo, Siberia | Atlanta and in Koltsovo, Siberia
@ Stocks remain in Atlanta and in Koltsovo, Siberia

~ Which punishment awaited parents who refused?
= a fine | fine
@ compulsory under threat of a fine

~ What was folk wisdom among country people concerning dairy workers?
= milkmaids who had gone through cowpox were spared by smallpox
@ milkmaids who had gone through cowpox were spared by smallpox

! Where did Janet Parker contract measles?

! When did Benjamin Jesty publish his account?

! Who opposed Jenner in Parliament?

! What did Balmis die of?

! How many of the twenty-two orphans died on the voyage?

! In what year did Sabin move to Pittsburgh?

! Who owned the patent for the bifurcated needle?

! What fine did the British act of 1853 impose?

! Which percentage of a population must be immune to polio?

! Why did The Lancet reject the paper in 1998?

! Which disease was the second to be wiped out in humans?
