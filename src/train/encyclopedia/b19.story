# Elephant
Elephants are the largest living land animals. Three species are recognised: the African bush elephant (Loxodonta africana), the African forest elephant (Loxodonta cyclotis) and the Asian elephant (Elephas maximus). They are the last survivors of the order Proboscidea, which arose in Africa about 60 million years ago and once included mammoths and mastodons; the closest relatives alive are the manatees and dugongs and the hyraxes, small animals that resemble guinea pigs. African elephants have larger ears, a hollow back and two "fingers" at the tip of the trunk, whereas the Asian species has a rounded back, two domes on the head and only one such finger. The forest elephant, whose tusks are straighter and point downward, was long held to be a mere subspecies, until genetic research from 2001 on showed that the two lines had separated at least two million years ago.

A bull of the bush elephant stands on average 3.2 metres high at the shoulder and weighs about six tonnes; the largest on record, shot in Angola in 1955 and now mounted in the Smithsonian's museum in Washington, measured nearly four metres. The trunk, formed by the fusion of nose and upper lip, contains tens of thousands of bundles of muscle and no bones. With it the animal can pick up a peanut or lift more than 200 kilograms, and it draws up eight to ten litres of water, which it squirts into its mouth. The tusks are incisors that grow throughout life, by about 17 centimetres a year, and like people elephants favour either the right or the left one. There are six sets of molars; they move forward one after the other like a conveyor belt, and when the last is worn down, at around the age of sixty, the animal starves.

The ears, which in the African species can reach almost two metres in length, serve to give off heat. The skin is up to 2.5 centimetres thick on the back and covered with a network of fine cracks that hold mud and water; António Martins and Michel Milinkovitch explained in 2018 that they arise as the horny layer bends and breaks. A pad of fat behind the toes lets elephants walk almost without a sound. They cannot gallop or jump, but John Hutchinson, who filmed animals marked with paint in Thailand, found that they reach 25 kilometres per hour by a gait in which the shoulders walk while the hips run. The brain weighs about five kilograms, more than that of any other land animal, and contains some 257 billion nerve cells, three times as many as ours, though 98 percent are in the cerebellum. Cancer is rare, since they possess twenty copies of the gene TP53.

Females live in families led by an experienced cow, the matriarch, while males leave the group at twelve to fifteen years and form loose bands of their own. In studies in Amboseli National Park in Kenya, where Cynthia Moss has worked since 1972, Karen McComb proved that families with an old leader reacted more sensibly to the recorded roar of lions than those with a young one. Much of the conversation takes place in infrasound, below 20 hertz, which carries for several kilometres; Katharine Payne felt it as a throbbing in the air at the zoo of Portland, Oregon, in 1984. Such sounds also travel through the ground and are perceived with the feet. Bulls come into musth once a year, a state in which testosterone rises to many times its normal value, a fluid runs down from a gland at the temple, and they become aggressive. Joyce Poole described it in African bulls in 1981.

Pregnancy lasts about 22 months, longer than in any other mammal, and ends with the birth of a calf that weighs roughly 100 kilograms. It is suckled for two years and often more, and is cared for by "allomothers", young cows who gain practice in this way. Elephants need 150 to 200 kilograms of food a day, of which less than half is digested, and spend up to eighteen hours feeding on grass, bark, roots and fruit. By pushing over trees they keep the savanna open, and in the rainforest they disperse the seeds of many trees; Stephen Blake called them "megagardeners of the forest". In the caves of Mount Elgon in Kenya they scrape salt from the walls with their tusks in complete darkness. The desert elephants of Namibia remember water holes over decades and go without drinking for several days. Bees frighten them, so that Lucy King protects fields with fences of hives.

In 2005 Joshua Plotnik, Frans de Waal and Diana Reiss painted a white cross above the eye of Happy, an Asian elephant at the Bronx Zoo, who touched it with her trunk in front of a mirror; two companions failed the test. Elephants make tools, for instance switches against flies, and help calves stuck in mud. They return to the bones of their dead and feel them with trunk and feet. Kosik, a bull in a South Korean park, learned to imitate five words of Korean by putting his trunk into his mouth. Michael Pardo claimed in 2024, on the basis of 469 recorded calls, that African elephants address one another by something like names. In 2022 the highest court of the state of New York decided, by five votes to two, that Happy was not a person who could be freed by a writ of habeas corpus. Her keepers were pleased.

In Asia elephants have been tamed for more than four thousand years, as seals from the Indus valley suggest, but they have hardly been bred, so that they are not domesticated in the strict sense. Their driver is called a mahout. In 326 BC King Porus opposed Alexander with about a hundred of them on the Hydaspes; Hannibal led thirty-seven over the Alps in 218 BC, of which only one, probably Surus, survived the following year. Harun al-Rashid presented Charlemagne with an animal named Abul-Abbas, which reached Aachen in 802. Jumbo, born in the Sudan, was sold by London Zoo to the showman P. T. Barnum for 2,000 pounds in 1882 in spite of protests and was killed by a locomotive in Ontario three years later. Airavata carries the god Indra, and Ganesha, who has an elephant's head, is invoked by Hindus at the outset of an enterprise. Ringling Brothers retired their elephants in 2016.

At the beginning of the twentieth century Africa may have had several million elephants; today there are about 415,000, and of the Asian species fewer than 50,000. Between 1979 and 1989 poachers halved the number in Africa, whereupon the trade in ivory was prohibited under the CITES convention in October 1989; in July of the same year Kenya's president Daniel arap Moi had set fire to twelve tonnes of tusks at the suggestion of Richard Leakey. A second wave, caused by demand in China, killed about 100,000 from 2010 to 2012, until Beijing closed its market at the end of 2017. In Gorongosa in Mozambique, where nine tenths were slaughtered in the civil war of 1977 to 1992 for meat and weapons, half of the females born afterwards have no tusks, as a result of selection. Botswana has the largest population, some 130,000. In India elephants kill around 500 people every year.

? How many species of elephants are recognised?
= Three
@ Three species are recognised

? What order do elephants belong to?
= Proboscidea | the order Proboscidea
@ the last survivors of the order Proboscidea

? What do hyraxes look like?
= guinea pigs
@ small animals that resemble guinea pigs

? how many fingers does the Asian elephant have at the tip of its trunk
= one | only one
@ two domes on the head and only one such finger

? What shape are the forest elephant's tusks?
= straighter | straighter and point downward
@ whose tusks are straighter and point downward

? How much does a bull of the bush elephant weigh?
= about six tonnes | six tonnes
@ at the shoulder and weighs about six tonnes

? Where was the largest elephant on record shot?
= Angola
@ the largest on record, shot in Angola in 1955

? The trunk is formed by the fusion of what?
= nose and upper lip
@ formed by the fusion of nose and upper lip

? How much water can be drawn up by the trunk?
= eight to ten litres
@ it draws up eight to ten litres of water

? What kind of teeth are the tusks?
= incisors
@ The tusks are incisors that grow throughout life

? What happens when the last set of molars is worn down?
= the animal starves | starves
@ at around the age of sixty, the animal starves

? What purpose do the ears serve?
= to give off heat | give off heat
@ serve to give off heat

? What do the cracks in the skin hold?
= mud and water
@ a network of fine cracks that hold mud and water

? Who filmed elephants marked with paint?
= John Hutchinson
@ John Hutchinson, who filmed animals marked with paint

? Why is cancer rare in elephants?
= they possess twenty copies of the gene TP53 | since they possess twenty copies of the gene TP53
@ since they possess twenty copies of the gene TP53

? How heavy is an elephant's brain?
= about five kilograms | five kilograms
@ The brain weighs about five kilograms

? What is the leading cow of a family called?
= matriarch | the matriarch
@ led by an experienced cow, the matriarch

? When do males leave the group?
= at twelve to fifteen years | twelve to fifteen years
@ males leave the group at twelve to fifteen years

? Since when has Cynthia Moss worked in Amboseli?
= 1972 | since 1972
@ where Cynthia Moss has worked since 1972

? What kind of recording did McComb play to the families?
= roar of lions | the recorded roar of lions
@ reacted more sensibly to the recorded roar of lions

? Who felt the infrasound at the Portland zoo?
= Katharine Payne
@ Katharine Payne felt it as a throbbing

? What rises during musth?
= testosterone
@ a state in which testosterone rises to many times its normal value

? How long is an elephant pregnant?
= about 22 months | 22 months
@ Pregnancy lasts about 22 months

? What are allomothers?
= young cows who gain practice in this way | young cows
@ "allomothers", young cows who gain practice in this way

? What do elephants scrape from the walls of the caves?
= salt
@ they scrape salt from the walls

? What did Stephen Blake call elephants?
= megagardeners of the forest
@ called them "megagardeners of the forest"

? How does Lucy King protect the fields?
= with fences of hives | fences of hives
@ Lucy King protects fields with fences of hives

? What was painted above Happy's eye?
= a white cross | white cross
@ painted a white cross above the eye of Happy

? Where did Kosik live?
= in a South Korean park | a South Korean park | South Korean park
@ Kosik, a bull in a South Korean park

? How many recorded calls did Pardo use?
= 469
@ on the basis of 469 recorded calls

? What did the New York court decide about Happy?
= Happy was not a person who could be freed by a writ of habeas corpus | not a person
@ that Happy was not a person who could be freed by a writ of habeas corpus

? What is an elephant driver called?
= mahout | a mahout
@ Their driver is called a mahout

? How many elephants did Hannibal take over the Alps?
= thirty-seven
@ Hannibal led thirty-seven over the Alps

? who gave Charlemagne an elephant
= Harun al-Rashid
@ Harun al-Rashid presented Charlemagne with an animal

? How did Jumbo die?
= killed by a locomotive | was killed by a locomotive in Ontario
@ was killed by a locomotive in Ontario

? Which god rides on Airavata?
= Indra
@ Airavata carries the god Indra

? What was banned under CITES in 1989?
= the trade in ivory | trade in ivory
@ the trade in ivory was prohibited under the CITES convention

? Which president burned twelve tonnes of tusks?
= Daniel arap Moi
@ Kenya's president Daniel arap Moi had set fire

? What country has the largest elephant population?
= Botswana
@ Botswana has the largest population

~ Why do most cows born since the conflict in southeast Africa lack ivory?
= as a result of selection | selection
@ have no tusks, as a result of selection

~ How can the giants tread so quietly?
= A pad of fat behind the toes
@ A pad of fat behind the toes lets elephants walk

~ What name may the lone animal that outlasted the Carthaginian march have borne?
= Surus
@ of which only one, probably Surus, survived

~ What kept the great beasts of the East from being truly domestic?
= they have hardly been bred
@ but they have hardly been bred

~ With what part of the body do they sense messages sent through soil?
= feet | the feet
@ travel through the ground and are perceived with the feet

~ Which small buzzing creatures scare them?
= Bees
@ Bees frighten them

~ What effect has their toppling of timber on the landscape?
= keep the savanna open | they keep the savanna open
@ By pushing over trees they keep the savanna open

~ On whose advice was the bonfire of white gold lit?
= Richard Leakey
@ at the suggestion of Richard Leakey

! How many elephants did Porus lose on the Hydaspes?

! When did Happy die?

! Who shot the elephant in Angola?

! What gait do Asian elephants use when they gallop?

! How much did London Zoo pay for Jumbo?

! What percentage of forest elephants have no tusks?

! Why did Cynthia Moss leave Amboseli?

! Which two companions of Happy passed the mirror test?

! What did Abul-Abbas die of?

! How many people do elephants kill in Africa every year?

! In what year did Kosik learn to speak Korean?
