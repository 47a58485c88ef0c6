# Mushroom
A mushroom is the fleshy, spore-bearing fruiting body of a fungus, usually produced above ground on soil or on its source of food. In the narrow sense the word means species with a stem, a cap and gills on the underside of the cap, such as the cultivated Agaricus bisporus; in a wider one it also takes in boletes, which have pores in place of gills, puffballs, morels and chanterelles. "Toadstool" is a popular name for poisonous kinds, but it has no scientific meaning. Fungi are neither plants nor animals; they form a kingdom of their own, as Robert Whittaker proposed in 1969, and are more closely related to animals than to plants. Their cell walls contain chitin, the substance of the shells of insects. The greater part of the organism, the mycelium, is a web of fine threads called hyphae, hidden in earth or wood.

Most mushrooms belong to the Basidiomycota, in which four spores as a rule ripen on club-shaped cells, the basidia. Morels and truffles are members of the Ascomycota, whose spores, generally eight, arise inside sacs named asci. In many species the young fruiting body is wrapped in a skin, the universal veil, remains of which are left as a cup (volva) at the base and as warts on the cap; a second veil covers the gills and becomes the ring on the stem. Growth is rapid because most cells are formed beforehand and merely fill with water when it rains. The spores, which can be counted in billions for a single cap, are shot from the gills by the merging of tiny drops, a mechanism named after Reginald Buller, and the wind carries them away. To obtain a spore print, an aid to identification, the cap is laid on paper for some hours.

By their way of life three groups can be distinguished. Saprotrophs live on dead matter; without those among them that break down lignin, wood would pile up in the forests. Parasites attack living hosts: the honey fungus Armillaria kills trees, and one individual of A. ostoyae in the Malheur National Forest in Oregon, detected in 1998, covers about 9 square kilometres and is several thousand years old, which makes it one of the largest organisms in the world. The third group forms mycorrhizae, a term that the Berlin botanist Albert Bernhard Frank created in 1885 when he had been asked by the Prussian state to find out whether truffles could be cultivated. The hyphae wrap the tips of the roots and supply the tree with water, nitrogen and phosphate, in return for which they obtain sugar. Suzanne Simard showed in 1997 that carbon passes through them between birch and Douglas fir.

Fairy rings, circles of mushrooms in lawns, come about because the mycelium spreads outward evenly from one point and dies off in the centre. A ring of Clitocybe geotropa near Belfort in France has a diameter of about 600 metres and an age of perhaps 700 years. In folklore they were thought to be left by dancing elves or, in Austria, by the tail of a dragon. Over seventy species glow in the dark, among them the jack-o'-lantern mushroom, whose light is called foxfire; Cassius Stevens and his colleagues found that Neonothopanus gardneri in Brazil shines at night to attract insects, which scatter the spores. The stinkhorn draws flies with the smell of carrion. Schizophyllum commune, a small fungus on dead wood, has more than 23,000 mating types, so that almost any two individuals can mate. Oyster mushrooms trap and digest roundworms for the sake of their nitrogen.

Cultivation of the common mushroom began near Paris about 1650, when melon growers found it on their beds of horse manure. From about 1810 it was carried on in old quarries beneath the city, where temperature and moisture stay constant, a practice attributed to a gardener named Chambry. In 1894 Julien Costantin and Louis Matruchot produced sterile spawn from spores at the Pasteur Institute, and a white mutant that Louis Lambert, a farmer in Pennsylvania, noticed in 1925 is the ancestor of most of those sold today. Portobello and cremini are the brown form of the same species, harvested at different ages. Shiitake, grown in China since about the twelfth century on logs, became an industry after Kisaku Mori invented wedges of wood infected with the fungus in 1943. China accounts for over 90 percent of world production. Truffles are obtained by inoculating the roots of oak seedlings.

Fresh mushrooms consist of about 92 percent water, contain little fat and hardly any starch, and provide B vitamins, copper and selenium; exposed to sunlight, they form vitamin D2. Their savoury taste is due to glutamate and guanylate. The white truffle of Alba in Piedmont, sniffed out by dogs, is the most expensive: a specimen of 1.5 kilograms was bought by the casino owner Stanley Ho in 2007 for 330,000 dollars. Pigs, formerly used in the search, have been forbidden in Italy since 1985, as they damage the ground. Other prized kinds are the cep, the chanterelle and the matsutake, which in Japan stands for autumn and fertility. The anthropologist Anna Tsing described the trade in the last of these in The Mushroom at the End of the World, published in 2015. Mycoprotein from Fusarium venenatum, a mould found at Marlow in England in 1967, has been on sale as Quorn since 1985.

Only some thirty species are deadly. The death cap, Amanita phalloides, is responsible for about nine out of ten fatal cases; half a cap is enough to kill an adult. Its amatoxins block RNA polymerase II, an enzyme, and destroy the liver, but vomiting starts only six to twelve hours after the meal and is followed by a deceptive recovery. Neither cooking nor drying helps. Silibinin from milk thistle and penicillin have been given as remedies, and often only a transplant can save the patient. Native to Europe, the species was carried with tree seedlings to Australia and California. The emperor Claudius is said to have been murdered with mushrooms by his wife Agrippina in AD 54, whereupon Nero called them "the food of the gods". The false morel contains gyromitrin, from which a rocket fuel arises in the body, and the ink cap Coprinopsis atramentaria is dangerous only together with alcohol.

The fly agaric, red with white warts, contains ibotenic acid and muscimol; it was eaten by shamans in Siberia, and the urine of those who had taken it was drunk because the active substance passes through the body unchanged. In Europe it was crumbled into milk to kill flies. Psilocybin occurs in some 200 species. R. Gordon Wasson, a New York banker, took part in a nocturnal rite of the healer María Sabina in Huautla de Jiménez, Mexico, in June 1955 and wrote about it in Life magazine two years later; the stream of visitors that followed led to the burning of her house. Albert Hofmann isolated the substance in 1958. In trials at Johns Hopkins and in London it has relieved depression, and Oregon was the first American state to permit its supervised use, after a vote in 2020. Mycelium is also pressed into packaging and a kind of leather.

? What is a mushroom?
= the fleshy, spore-bearing fruiting body of a fungus | fruiting body of a fungus
@ the fleshy, spore-bearing fruiting body of a fungus

? What do boletes have in place of gills?
= pores
@ boletes, which have pores in place of gills

? Who proposed that fungi form their own kingdom?
= Robert Whittaker
@ as Robert Whittaker proposed in 1969

? Fungi are more closely related to what than to plants?
= animals
@ are more closely related to animals than to plants

? what substance do the cell walls contain
= chitin
@ Their cell walls contain chitin

? What are the fine threads of the mycelium called?
= hyphae
@ a web of fine threads called hyphae

? What group do morels and truffles belong to?
= Ascomycota | the Ascomycota
@ Morels and truffles are members of the Ascomycota

? How many spores usually ripen on a basidium?
= four
@ in which four spores as a rule ripen on club-shaped cells

? What does the second veil become?
= the ring on the stem | ring on the stem
@ becomes the ring on the stem

? Why do mushrooms grow so fast?
= most cells are formed beforehand and merely fill with water when it rains
@ because most cells are formed beforehand and merely fill with water when it rains

? How is a spore print obtained?
= the cap is laid on paper for some hours
@ the cap is laid on paper for some hours

? What do saprotrophs live on?
= dead matter
@ Saprotrophs live on dead matter

? Where is the huge individual of Armillaria located?
= Malheur National Forest in Oregon | in the Malheur National Forest in Oregon | Oregon
@ in the Malheur National Forest in Oregon

? Who came up with the term mycorrhizae?
= Albert Bernhard Frank
@ the Berlin botanist Albert Bernhard Frank created in 1885

? What did the Prussian state want to find out?
= whether truffles could be cultivated
@ to find out whether truffles could be cultivated

? What do the hyphae obtain from the tree in return?
= sugar
@ in return for which they obtain sugar

? What are fairy rings?
= circles of mushrooms in lawns
@ Fairy rings, circles of mushrooms in lawns

? How wide is the ring near Belfort?
= about 600 metres | 600 metres
@ has a diameter of about 600 metres

? What is the light of the jack-o'-lantern mushroom called?
= foxfire
@ whose light is called foxfire

? Why does Neonothopanus gardneri shine at night?
= to attract insects
@ shines at night to attract insects

? How many mating types does Schizophyllum commune have?
= more than 23,000
@ has more than 23,000 mating types

? Who discovered the common mushroom on manure beds?
= melon growers
@ when melon growers found it on their beds

? In what year did Lambert notice the white mutant?
= 1925
@ a farmer in Pennsylvania, noticed in 1925

? Where were mushrooms grown from about 1810?
= in old quarries beneath the city | old quarries beneath the city
@ carried on in old quarries beneath the city

? What did Kisaku Mori invent?
= wedges of wood infected with the fungus
@ Kisaku Mori invented wedges of wood infected with the fungus

? What percentage of world production comes from China?
= over 90 percent | 90 percent
@ China accounts for over 90 percent of world production

? What vitamin do mushrooms form in sunlight?
= vitamin D2 | D2
@ exposed to sunlight, they form vitamin D2

? How much did Stanley Ho pay?
= 330,000 dollars
@ in 2007 for 330,000 dollars

? Why are pigs no longer permitted in the search for truffles?
= they damage the ground | as they damage the ground
@ since 1985, as they damage the ground

? Who is the author of The Mushroom at the End of the World?
= Anna Tsing
@ The anthropologist Anna Tsing described the trade

? Under what name is mycoprotein sold?
= Quorn
@ has been on sale as Quorn

? What do amatoxins block?
= RNA polymerase II
@ Its amatoxins block RNA polymerase II

? When does vomiting begin after eating a death cap?
= six to twelve hours after the meal | only six to twelve hours after the meal
@ vomiting starts only six to twelve hours after the meal

? Who is said to have murdered Claudius?
= Agrippina | his wife Agrippina
@ murdered with mushrooms by his wife Agrippina

? What did Nero call mushrooms?
= the food of the gods | food of the gods
@ Nero called them "the food of the gods"

? In how many species does psilocybin occur?
= some 200 | 200
@ Psilocybin occurs in some 200 species

? What was Wasson's profession?
= banker | New York banker
@ R. Gordon Wasson, a New York banker

? When did Hofmann isolate psilocybin?
= 1958 | in 1958
@ Albert Hofmann isolated the substance in 1958

? Which US state first allowed the supervised use?
= Oregon
@ Oregon was the first American state to permit its supervised use

~ With what other thing must a certain inky kind be taken to do harm?
= alcohol
@ is dangerous only together with alcohol

~ How did the fatal European import travel overseas?
= with tree seedlings
@ the species was carried with tree seedlings to Australia

~ What was a household use of the spotted scarlet kind?
= to kill flies | kill flies
@ it was crumbled into milk to kill flies

~ What misfortune befell the Mexican wise woman?
= the burning of her house | burning of her house
@ led to the burning of her house

~ Which creatures are caught and consumed as a nutrient supplement?
= roundworms
@ Oyster mushrooms trap and digest roundworms

~ To what mythical beast did Alpine people attribute the circles?
= a dragon | dragon
@ in Austria, by the tail of a dragon

~ How does a reeking species lure its carriers?
= with the smell of carrion | the smell of carrion
@ The stinkhorn draws flies with the smell of carrion

~ What operation may be the last resort for the poisoned?
= a transplant | transplant
@ often only a transplant can save the patient

! Who discovered Agaricus bisporus?

! How old is the honey fungus in Brazil?

! In what year was the death cap brought to California?

! Who found the white truffle that Stanley Ho bought?

! Why did María Sabina leave Huautla de Jiménez?

! How many species of mushrooms are edible?

! What did Reginald Buller call the universal veil?

! How many votes were cast for psilocybin in Oregon?

! Which mushroom kills the most people in Japan?

! What rocket fuel arises from the death cap?

! When did Louis Lambert sell his farm?
