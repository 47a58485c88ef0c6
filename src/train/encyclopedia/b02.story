# Malaria
Malaria is an infectious disease of humans and other vertebrates that is caused by single-celled parasites of the genus Plasmodium and passed on by the bite of female Anopheles mosquitoes. Five species commonly infect people: P. falciparum, which is responsible for most deaths; P. vivax, the most widespread outside Africa; P. ovale; P. malariae; and P. knowlesi, a parasite of macaques that also reaches humans in the forests of Southeast Asia. The name comes from the Italian mala aria, "bad air", because the illness was long put down to the vapours of swamps. In English an older word, ague, was in use for intermittent fevers of every kind. Less often, the infection is handed on by blood transfusion, by shared needles or from a mother to her unborn child.

The first symptoms, which usually appear between 10 and 15 days after the bite, resemble those of influenza: headache, fever, shivering, pain in the joints and vomiting. In the classic attack a cold stage is followed by a hot stage and finally by heavy sweating, the whole lasting six to ten hours. Fever returns every second day in infections with P. vivax and P. ovale, which is called tertian fever, and every third day in those with P. malariae, known as quartan fever. Severe malaria is nearly always due to P. falciparum. Red cells infected by it stick to the walls of small blood vessels and obstruct them; in the brain this leads to coma, in the kidneys to failure. Survivors of the cerebral form, children above all, may be left with epilepsy or difficulties of speech.

When an infected mosquito bites, it injects sporozoites with its saliva. Within about half an hour these reach the liver, where each of them multiplies inside a cell without causing any symptoms. After one or two weeks thousands of merozoites break out, enter the bloodstream and invade red cells, whose haemoglobin they digest. The rhythm of the fever reflects the simultaneous bursting of these cells. Some parasites turn into male and female gametocytes, which a mosquito takes up with its meal; fertilisation takes place in the gut of the insect. P. vivax and P. ovale can also form hypnozoites, dormant stages in the liver that cause relapses months or even years later. Because the human being carries only the asexual stages, biologists regard the mosquito as the definitive host and man as the intermediate one.

The parasite was discovered on 6 November 1880 by Alphonse Laveran, a French army doctor stationed at Constantine in Algeria, who saw moving filaments in the blood of a feverish soldier. He received the Nobel Prize for it in 1907. Five years before him the award had gone to Ronald Ross, a British officer of the Indian Medical Service, who in August 1897 found the parasite in the stomach wall of a mosquito at Secunderabad and in the following year traced its whole cycle in birds. His teacher, Patrick Manson, had suggested the idea to him. At about the same time the Italian Giovanni Battista Grassi demonstrated that human malaria is carried only by Anopheles; he and Ross quarrelled bitterly about priority. Camillo Golgi, better known for his studies of nerve cells, had shown in 1886 how bouts of fever are linked to the ripening of the parasites.

Quinine, obtained from the bark of the South American cinchona tree, was the first effective remedy. Jesuit missionaries brought the bark to Europe in the seventeenth century, and many Protestants distrusted it as "Jesuits' powder". In 1820 Pierre-Joseph Pelletier and Joseph Caventou isolated the active substance in Paris. Plantations founded by the Dutch on Java later supplied more than 90 percent of the world's demand, so that the Japanese occupation of the island in 1942 cut the Allies off from the drug. Chloroquine, developed in Germany in the 1930s by Hans Andersag, took its place after the war because it was cheap and well tolerated. Resistance to it appeared around 1957 on the border of Thailand and Cambodia, as well as in Colombia, and had spread to nearly all of Africa by the end of the 1980s.

In 1967 the Chinese government launched a secret programme, Project 523, to help the soldiers of North Vietnam, who were losing more men to malaria than to bullets. Tu Youyou, a pharmacologist in Beijing, examined hundreds of traditional recipes. A text of the fourth century by Ge Hong, which recommended soaking sweet wormwood in cold water, led her to extract the herb with ether at low temperature, since boiling destroyed the active compound. The result, artemisinin, was obtained in 1972, and in 2015 she was awarded half of the Nobel Prize in Physiology or Medicine. In order to slow down resistance, the World Health Organization recommends that artemisinin be given only in combination with a second drug, for instance lumefantrine. Nevertheless, parasites that respond slowly to the treatment were reported from western Cambodia in 2008.

Prevention aims mainly at the mosquito. Nets treated with pyrethroids, under which people sleep, are thought to have averted more cases in Africa since 2000 than any other measure. Spraying the inner walls of houses with insecticide works because many Anopheles rest there after a meal. Swamps were drained in the Pontine Marshes south of Rome during the 1930s, and DDT, whose effect on insects Paul Müller had recognised in 1939, freed the United States and much of southern Europe from the disease. The global eradication campaign that the WHO began in 1955 was abandoned in 1969, since funds dried up and the insects had become resistant. Of the vaccines, RTS,S was recommended for children in 2021 and R21, developed at the University of Oxford and produced more cheaply in India, two years later.

According to estimates of the WHO, there were about 249 million cases in 2022, and 608,000 people died. Some 94 percent of the cases occurred in Africa, with Nigeria alone accounting for more than a quarter; children under five made up about three quarters of the deaths there. Certain inherited traits offer protection. Carriers of a single gene for sickle cell haemoglobin are much less likely to fall seriously ill, which explains why the gene has remained frequent in Africa although two copies of it cause a grave anaemia. Most people of West African descent lack the Duffy antigen, which P. vivax needs to enter red cells. Malaria also places a burden on economies: it keeps children from school, deters investors and ties up health budgets. China was certified as free of the disease in 2021, and Cape Verde in 2024.

? What causes malaria?
= single-celled parasites of the genus Plasmodium | parasites of the genus Plasmodium
@ is caused by single-celled parasites of the genus Plasmodium

? which species of the parasite kills the most people
= P. falciparum
@ P. falciparum, which is responsible for most deaths

? What does the Italian phrase mala aria mean?
= bad air
@ from the Italian mala aria, "bad air"

? What animals does P. knowlesi normally infect?
= macaques
@ P. knowlesi, a parasite of macaques

? What older English word was used for malaria-like fevers?
= ague
@ In English an older word, ague

? When do the first symptoms usually show up?
= between 10 and 15 days after the bite | 10 and 15 days after the bite
@ usually appear between 10 and 15 days after the bite

? The first signs of malaria are similar to what other illness?
= influenza
@ resemble those of influenza

? How long does a classic attack last?
= six to ten hours
@ the whole lasting six to ten hours

? What is the fever called that comes back every third day?
= quartan fever | quartan
@ in those with P. malariae, known as quartan fever

? What does obstruction of the vessels in the brain lead to?
= coma
@ in the brain this leads to coma

? Where in the body do sporozoites multiply?
= liver | the liver
@ Within about half an hour these reach the liver

? What do merozoites digest?
= haemoglobin
@ invade red cells, whose haemoglobin they digest

? What are hypnozoites?
= dormant stages in the liver | dormant stages in the liver that cause relapses
@ dormant stages in the liver that cause relapses

? Why is the mosquito considered the definitive host?
= Because the human being carries only the asexual stages | the human being carries only the asexual stages
@ Because the human being carries only the asexual stages

? Who discovered the malaria parasite?
= Alphonse Laveran
@ on 6 November 1880 by Alphonse Laveran

? Where was the French doctor stationed when he found the parasite?
= Constantine in Algeria | at Constantine in Algeria | Constantine
@ stationed at Constantine in Algeria

? In what year did Laveran get the Nobel Prize?
= 1907
@ He received the Nobel Prize for it in 1907

? Who was the teacher of Ronald Ross?
= Patrick Manson
@ His teacher, Patrick Manson, had suggested

? What did Ross and Grassi quarrel about?
= priority
@ quarrelled bitterly about priority

? What tree does quinine come from?
= cinchona | South American cinchona tree | cinchona tree
@ from the bark of the South American cinchona tree

? What name did distrustful Protestants give to the bark?
= Jesuits' powder
@ distrusted it as "Jesuits' powder"

? What percentage of the quinine demand was met by Java?
= more than 90 | more than 90 percent
@ supplied more than 90 percent of the world's demand

? why did chloroquine replace quinine
= it was cheap and well tolerated | because it was cheap and well tolerated
@ because it was cheap and well tolerated

? What was the name of the secret Chinese program?
= Project 523
@ launched a secret programme, Project 523

? Whose ancient text gave Tu Youyou the idea?
= Ge Hong
@ A text of the fourth century by Ge Hong

? What did boiling do?
= destroyed the active compound
@ since boiling destroyed the active compound

? Name a drug with which artemisinin is combined.
= lumefantrine
@ with a second drug, for instance lumefantrine

? The nets are treated with what?
= pyrethroids
@ Nets treated with pyrethroids

? When was the WHO's campaign of eradication given up?
= 1969 | in 1969
@ was abandoned in 1969

? How many people died of malaria in 2022?
= 608,000
@ in 2022, and 608,000 people died

? What antigen does vivax need to get into red blood cells?
= Duffy | Duffy antigen
@ lack the Duffy antigen, which P. vivax needs

? Was China certified malaria free before Cape Verde?
= in 2021, and Cape Verde in 2024
@ free of the disease in 2021, and Cape Verde in 2024

~ Beneath what do inhabitants of stricken areas spend the night?
= Nets treated with pyrethroids | Nets
@ Nets treated with pyrethroids, under which people sleep

~ What lasting damage can youngsters suffer who pull through when the head is affected?
= epilepsy or difficulties of speech
@ may be left with epilepsy or difficulties of speech

~ What produces the regular pattern of raised temperature?
= the simultaneous bursting of these cells | simultaneous bursting of these cells
@ reflects the simultaneous bursting of these cells

~ Which Italian is chiefly remembered for neurological research?
= Camillo Golgi
@ Camillo Golgi, better known for his studies of nerve cells

~ Which wartime event deprived one side of its medicine?
= the Japanese occupation of the island in 1942 | Japanese occupation of the island
@ the Japanese occupation of the island in 1942 cut the Allies off

~ How does the female Chinese researcher's method avoid heat?
= extract the herb with ether at low temperature | with ether at low temperature
@ led her to extract the herb with ether at low temperature

~ Which hereditary blood condition gives some shelter?
= sickle cell haemoglobin | sickle cell
@ Carriers of a single gene for sickle cell haemoglobin

~ Who found out that a certain chemical kills bugs?
= Paul Müller
@ whose effect on insects Paul Müller had recognised in 1939

! In what year did Patrick Manson win the Nobel Prize?

! Who brought the cinchona tree to Java?

! What is the cause of tertian fever in infections with P. malariae?

! How many soldiers of North Vietnam died of malaria?

! Who shared the 2015 Nobel Prize with Tu Youyou?

! When was R21 abandoned?

! Why was DDT banned in the United States?

! What percentage of the cases occurred in Asia?

! What is the name of the soldier in whose blood the filaments were seen?

! Which species of Plasmodium is not carried by mosquitoes?
