# Genetics
Genetics is the science of heredity and of the variation of living beings. The word was proposed by the Englishman William Bateson in a private letter of 1905, whereas gene, the unit with which it is concerned, was coined by the Danish botanist Wilhelm Johannsen in 1909, together with the terms genotype, the hereditary constitution, and phenotype, the visible appearance. Different forms of the same gene are called alleles. An organism with two equal alleles is homozygous, one with two unequal ones heterozygous; in the latter case one allele, the dominant, may hide the other, the recessive. Brown eyes, for example, usually prevail over blue ones, though several genes take part. Farmers and breeders had made use of heredity for thousands of years without understanding it, and many thought that the characters of parents blend like liquids.

Gregor Mendel, an Augustinian friar at Brünn in Moravia, grew about 28,000 pea plants in the monastery garden between 1856 and 1863. He chose seven traits with clear alternatives, such as round or wrinkled seeds, and found that one of them vanished in the first generation of hybrids but reappeared in a quarter of the second. From this he concluded that hereditary factors occur in pairs, separate when the germ cells are formed and combine at random. He read his paper to the local natural history society on two evenings in 1865, and sent reprints to scholars abroad, but met with no understanding; Carl Nägeli at Munich advised him to work on hawkweed, which, as is now known, mostly produces seeds without fertilization. Mendel became abbot in 1868, quarrelled with the government over taxes and died in 1884. In 1900 Hugo de Vries, Carl Correns and Erich von Tschermak came upon the same laws.

Walter Sutton, an American student, and Theodor Boveri in Würzburg suggested about 1902 that the factors lie on the chromosomes, threads in the nucleus that become visible when cells divide. Thomas Hunt Morgan of Columbia University doubted it until May 1910, when he found a male fruit fly with white instead of red eyes, and noticed that the character was inherited along with the sex. In his crowded "fly room" bananas hung from the ceiling. The undergraduate Alfred Sturtevant spent a night in 1911 on computing the first genetic map from the frequency with which linked genes are separated. Hermann Muller discovered in 1926 that X-rays cause mutations. Barbara McClintock observed in the 1940s, in maize with speckled kernels, that certain elements can jump from one place to another; recognition came late, and she was 81 when she received the Nobel Prize in 1983.

For a long time proteins were believed to be the hereditary substance. Friedrich Miescher, a Swiss, had extracted a phosphorus-rich matter from the pus on bandages at Tübingen in 1869 and called it nuclein. Frederick Griffith, a medical officer in London, reported in 1928 that harmless pneumococci become deadly if they are mixed with killed dangerous ones, and in 1944 Oswald Avery and two younger colleagues at the Rockefeller Institute in New York showed that the transforming agent is DNA. Alfred Hershey and Martha Chase confirmed this in 1952 with viruses and a kitchen blender. Erwin Chargaff had found that adenine is always present in the same amount as thymine, and guanine as cytosine. With the help of an X-ray photograph made in Rosalind Franklin's laboratory at King's College, James Watson and Francis Crick built their model of the double helix at Cambridge in the spring of 1953.

In DNA two strands are wound around each other, and the sequence of the four bases contains the message. Matthew Meselson and Franklin Stahl demonstrated in 1958 that each strand serves as a template for a new one when the molecule is copied. A gene is transcribed into messenger RNA, which moves to the ribosomes and is translated into a chain of amino acids; three bases form a codon, and since 64 codons stand for only twenty amino acids, most of the latter have several. The first codon was deciphered in May 1961 by Marshall Nirenberg and Heinrich Matthaei, a German guest at Bethesda, who obtained a protein of pure phenylalanine from RNA that consisted of nothing but uracil. François Jacob and Jacques Monod in Paris explained in the same year how bacteria switch genes on and off, for instance those for digesting milk sugar.

Human beings possess 46 chromosomes, a number not established until 1955, when Joe Hin Tjio and Albert Levan counted them correctly at Lund; before that the textbooks gave 48. In 1959 Jérôme Lejeune, Marthe Gautier and Raymond Turpin announced that in Down's syndrome there are three copies of number 21. Sickle-cell anaemia, caused by the exchange of a single amino acid in haemoglobin, is common where malaria occurs, because carriers of one altered gene are protected from the parasite. Haemophilia, which affects almost only males, spread from Queen Victoria to the royal houses of Spain, Germany and Russia. Archibald Garrod described alkaptonuria, in which the urine turns black, as an inborn error of metabolism in 1902. Huntington's disease was the first illness to be traced to a chromosome by means of DNA markers, in 1983, with samples from villages on Lake Maracaibo in Venezuela.

The techniques of handling genes date from the 1970s. Enzymes that cut DNA at definite places, discovered by Werner Arber and Hamilton Smith, allowed Herbert Boyer and Stanley Cohen to insert foreign genes into bacteria in 1973. At Asilomar in California about 140 scientists agreed in February 1975 on rules of safety. Human insulin from bacteria was approved in 1982 and replaced that from pigs and cattle. Frederick Sanger of Cambridge invented a method for reading DNA in 1977 and obtained a second Nobel Prize for it. The polymerase chain reaction, which multiplies a piece of DNA a millionfold, occurred to Kary Mullis during a drive in California in 1983, and in the following year Alec Jeffreys of Leicester found the genetic fingerprint. Jennifer Doudna and Emmanuelle Charpentier described in 2012 how the bacterial system CRISPR can be used as a pair of scissors.

The human genome project, which began in 1990 with James Watson as its first head and was planned to take fifteen years, presented a draft in June 2000 together with the private company Celera of Craig Venter, and declared the work finished in April 2003; the last gaps were closed only in 2022. It turned out that there are only some twenty thousand genes for proteins, hardly more than in a worm one millimetre long, and that they make up less than two per cent of the three billion bases. Any two persons differ in about one base of a thousand. Svante Pääbo of Leipzig read the genome of Neanderthals from bones and found in 2010 that people outside Africa owe one or two per cent of their DNA to them. The sheep Dolly, born in Scotland in July 1996, was the first mammal cloned from a cell of an adult, namely from its udder.

? Who proposed the word genetics?
= William Bateson | the Englishman William Bateson
@ proposed by the Englishman William Bateson

? In what year was the word gene coined?
= 1909
@ Wilhelm Johannsen in 1909

? What does phenotype mean?
= the visible appearance | visible appearance
@ phenotype, the visible appearance

? what do you call different forms of the same gene
= alleles
@ Different forms of the same gene are called alleles

? What did many people once think about the characters of parents?
= blend like liquids | the characters of parents blend like liquids
@ the characters of parents blend like liquids

? Where was Mendel a friar?
= Brünn | Brünn in Moravia
@ an Augustinian friar at Brünn in Moravia

? How many pea plants did Mendel grow?
= 28,000 | about 28,000
@ grew about 28,000 pea plants

? How many traits did Mendel choose?
= seven
@ chose seven traits with clear alternatives

? What did Mendel conclude about hereditary factors?
= hereditary factors occur in pairs, separate when the germ cells are formed and combine at random | occur in pairs
@ hereditary factors occur in pairs, separate when the germ cells are formed and combine

? What plant was Mendel told to work on?
= hawkweed
@ advised him to work on hawkweed

? About what did Mendel quarrel with the government?
= taxes
@ quarrelled with the government over taxes

? Who suggested that the factors lie on chromosomes?
= Walter Sutton, an American student, and Theodor Boveri | Walter Sutton
@ Walter Sutton, an American student, and Theodor Boveri

? What was unusual about Morgan's male fly?
= white instead of red eyes | white
@ fruit fly with white instead of red eyes

? What hung from the ceiling of the fly room?
= bananas
@ bananas hung from the ceiling

? Who made the first genetic map?
= Alfred Sturtevant | The undergraduate Alfred Sturtevant
@ The undergraduate Alfred Sturtevant spent a night

? What causes mutations, as Muller found out?
= X-rays
@ that X-rays cause mutations

? How old was McClintock when she got the Nobel Prize?
= 81
@ she was 81 when she received

? What did Miescher call the matter he extracted?
= nuclein
@ and called it nuclein

? What happens to harmless pneumococci mixed with killed dangerous ones?
= become deadly
@ harmless pneumococci become deadly

? What tool from the kitchen did Hershey and Chase use?
= a kitchen blender | blender
@ with viruses and a kitchen blender

? Which base occurs in the same amount as thymine?
= adenine
@ adenine is always present in the same amount as thymine

? Where did Watson and Crick build their model?
= Cambridge
@ the double helix at Cambridge

? What did Meselson and Stahl demonstrate?
= each strand serves as a template for a new one | that each strand serves as a template for a new one when the molecule is copied
@ that each strand serves as a template for a new one when the molecule is copied

? How many codons are there?
= 64
@ 64 codons stand for only twenty amino acids

? The first codon was deciphered by whom?
= Marshall Nirenberg and Heinrich Matthaei
@ by Marshall Nirenberg and Heinrich Matthaei

? What did Jacob and Monod explain?
= how bacteria switch genes on and off
@ explained in the same year how bacteria switch genes on and off

? How many chromosomes do humans have?
= 46
@ Human beings possess 46 chromosomes

? What number of human chromosomes did old textbooks give?
= 48
@ before that the textbooks gave 48

? What causes sickle-cell anaemia?
= the exchange of a single amino acid in haemoglobin | exchange of a single amino acid
@ caused by the exchange of a single amino acid in haemoglobin

? To which royal houses did haemophilia spread?
= Spain, Germany and Russia
@ the royal houses of Spain, Germany and Russia

? What happens to the urine in alkaptonuria?
= turns black
@ in which the urine turns black

? What did the scientists at Asilomar agree on?
= rules of safety
@ agreed in February 1975 on rules of safety

? When was human insulin from bacteria approved?
= 1982
@ Human insulin from bacteria was approved in 1982

? What does the polymerase chain reaction do?
= multiplies a piece of DNA a millionfold
@ multiplies a piece of DNA a millionfold

? Who found the genetic fingerprint?
= Alec Jeffreys | Alec Jeffreys of Leicester
@ Alec Jeffreys of Leicester found

? How long was the human genome project planned to take?
= fifteen years
@ was planned to take fifteen years

? How many genes for proteins do humans have?
= some twenty thousand | twenty thousand
@ only some twenty thousand genes

? From what part of a sheep's body did the cell for Dolly come?
= udder | its udder
@ namely from its udder

~ How did the monk fall out of research?
= became abbot | Mendel became abbot
@ Mendel became abbot in 1868

~ In what repulsive material did the Swiss find the stuff of heredity?
= pus on bandages | the pus on bandages
@ matter from the pus on bandages

~ Why has a harmful blood disorder survived in tropical lands?
= carriers of one altered gene are protected from the parasite | because carriers of one altered gene are protected from the parasite
@ because carriers of one altered gene are protected from the parasite

~ What was the American inventor doing when the idea of copying struck him?
= a drive in California | during a drive
@ during a drive in California

~ Which extinct cousins have left traces in Europeans and Asians?
= Neanderthals
@ read the genome of Neanderthals from bones

~ To what household implement is the bacterial editing system compared?
= a pair of scissors | scissors
@ can be used as a pair of scissors

~ What had supplied the medicine for diabetics earlier?
= pigs and cattle
@ replaced that from pigs and cattle

~ Near what body of water did the families live who helped to locate a nervous disorder?
= Lake Maracaibo | Lake Maracaibo in Venezuela
@ villages on Lake Maracaibo in Venezuela

! Who refused Mendel's paper in 1865?
! How old was Mendel when he died?
! When did Rosalind Franklin receive the Nobel Prize?
! How many flies did Morgan examine?
! Which codon was deciphered last?
! How long did Dolly live?
! Who was the second head of the human genome project?
! In what year was the first haemophilia patient cured?
! What did Nägeli find in hawkweed?
! How many scientists disagreed with the rules of Asilomar?
! What did Queen Victoria die of?
