# Impressionism
Impressionism was a movement in painting that took shape in France during the 1860s and 1870s. Its members sought to record the passing effects of light and atmosphere, working for preference in the open air and applying bright colours in short, visible strokes that were left unblended. Claude Monet, Pierre-Auguste Renoir, Alfred Sisley and Camille Pissarro formed its core; Edgar Degas, who disliked the name and drew dancers and jockeys in the studio from memory, exhibited with them nonetheless. They chose subjects from modern life, such as railway stations, boulevards, cafés, regattas and suburban gardens, in place of the episodes from history and mythology that official taste demanded. Ridiculed at first, the pictures are today among the most expensive and popular in the world, and the approach spread to music and literature as well.

The art world of Paris was dominated by the Académie des Beaux-Arts, which held an annual exhibition, the Salon, whose jury decided who would find buyers and who would not. Careful finish, sombre tones and edifying themes were expected. In 1863 the jury turned away so many works, some three thousand of them, that Napoleon III, hearing complaints, ordered a separate showing, the Salon des Refusés, so that the public could judge for itself. Its greatest scandal was The Luncheon on the Grass by Édouard Manet, in which a naked woman sits beside two clothed men. Two years later the same artist caused a fresh uproar with Olympia. Although he never took part in their exhibitions, the younger painters regarded him as their leader and met around his table at the Café Guerbois.

Technical change helped the new manner. Paint in tin tubes, patented by the American John Goffe Rand in 1841, could be carried anywhere, whereas artists had previously kept their colours in pigs' bladders, which dried out and burst. Renoir is reported to have said that without the tubes there would have been no Impressionism. Chemists supplied strong new pigments, including cobalt violet, viridian and cerulean blue, and the flat metal ferrule made possible brushes suited to broad dabs. Railways brought the coast of Normandy and the villages along the Seine within a few hours of the capital. Photography, finally, relieved painters of the duty of exact description, and its cropped views and blurred movement suggested fresh ways of composing, of which Degas in particular made use.

Older artists had prepared the way. The Barbizon school, named after a village at the edge of the forest of Fontainebleau, had painted landscapes directly from nature since the 1830s. Eugène Boudin, the son of a sailor, persuaded the young Monet, then known in Le Havre for his caricatures, to come and paint beaches with him. During the Franco-Prussian War of 1870 Monet and Pissarro took refuge in London, where they studied the works of Turner and Constable and met the dealer Paul Durand-Ruel, who became their chief support. Frédéric Bazille, a friend from a wealthy family of Montpellier who had shared his studio with Renoir, volunteered for the army and was killed in November of that year, aged twenty-eight. Pissarro returned to find that most of the canvases in his house at Louveciennes had been destroyed by Prussian soldiers.

Weary of rejection, the friends founded a joint-stock company and opened their first exhibition on 15 April 1874 in the former studio of the photographer Nadar, on the Boulevard des Capucines. Thirty artists took part, and about 3,500 visitors came in the course of a month, many of them to laugh. Monet showed a view of the port of Le Havre in morning mist, which he had entitled Impression, Sunrise. The critic Louis Leroy, writing in the satirical paper Le Charivari, seized upon that word for a mocking review, declaring that wallpaper in its rawest state was more finished than this seascape. The members adopted the insult as their own name for the third exhibition, held in 1877. In all there were eight of these shows, the last in 1886, and Pissarro alone contributed to every one.

The method rested on observation of colour. Shadows, according to these painters, are not black or brown but take on the tints of their surroundings, often blue or violet when the sun is yellow. By laying pure pigments side by side, they left it to the eye of the spectator to mix them at a distance. The theories of Michel Eugène Chevreul, a chemist at the Gobelins tapestry works who had noticed that neighbouring hues alter each other, gave some support to the practice, though few of the group had read him closely. In the 1890s Monet pursued the idea further in series, painting the same haystacks, poplars or cathedral front again and again at different hours. His thirty or so canvases of Rouen Cathedral were begun in a rented room opposite its west front and finished at his home in Giverny.

Women had a notable share in the movement. Berthe Morisot, a great-niece of the rococo painter Fragonard, took part in seven of the eight exhibitions, missing only that of 1879, when she was ill after the birth of her daughter; she was married to Eugène Manet, the brother of the famous artist. Since a lady could not sit alone in cafés, she depicted nurseries, gardens and balconies. Mary Cassatt, an American from Pennsylvania whose father objected to her career, was invited to join by Degas and became known for pictures of mothers with children. She also advised rich compatriots, above all her friend Louisine Havemeyer, whose collection now belongs largely to the Metropolitan Museum in New York. Cassatt had to stop painting around 1914 because cataracts had made her almost blind.

Success came slowly. An auction organised in 1875 brought such low prices that the police had to be called to restrain a jeering crowd. Durand-Ruel, close to bankruptcy, took about three hundred pictures to New York in 1886, and the interest of American buyers saved him. Gustave Caillebotte, who was a gifted painter himself and had inherited a fortune from textiles, bought the canvases of his friends and left sixty-seven of them to the state when he died in 1894; only about forty were accepted. Artists who wished to go beyond the style, among them Paul Cézanne, Georges Seurat and Vincent van Gogh, were named Post-Impressionists by the English critic Roger Fry in 1910. Monet outlived them all, working until his death in 1926 on the Water Lilies that he had offered to France the day after the Armistice.

? In which country did Impressionism take shape?
= France
@ took shape in France during the 1860s and 1870s

? What did the Impressionists want to record?
= the passing effects of light and atmosphere | passing effects of light and atmosphere
@ sought to record the passing effects of light and atmosphere

? Which exhibitor did not like the name of the movement?
= Edgar Degas | Degas
@ Edgar Degas, who disliked the name and drew dancers

? From where did the Impressionists take their subjects?
= modern life | from modern life
@ They chose subjects from modern life

? What was the name of the yearly exhibition of the Académie des Beaux-Arts?
= Salon | the Salon
@ which held an annual exhibition, the Salon

? About how many works were refused in 1863?
= three thousand | some three thousand
@ turned away so many works, some three thousand of them

? Why did Napoleon III order a separate showing?
= so that the public could judge for itself | the public could judge for itself
@ the Salon des Refusés, so that the public could judge for itself

? who painted the luncheon on the grass
= Édouard Manet | Manet
@ The Luncheon on the Grass by Édouard Manet

? At which café did Manet and the younger painters meet?
= Café Guerbois | the Café Guerbois
@ met around his table at the Café Guerbois

? What did John Goffe Rand patent?
= Paint in tin tubes | tin tubes
@ Paint in tin tubes, patented by the American John Goffe Rand

? In what had artists kept their colours before?
= pigs' bladders
@ had previously kept their colours in pigs' bladders

? What did railways bring closer to Paris?
= the coast of Normandy and the villages along the Seine | coast of Normandy and the villages along the Seine
@ brought the coast of Normandy and the villages along the Seine

? From what duty did photography relieve painters?
= exact description | the duty of exact description
@ relieved painters of the duty of exact description

? After what was the Barbizon school named?
= a village at the edge of the forest of Fontainebleau | a village | village at the edge of the forest of Fontainebleau
@ named after a village at the edge of the forest of Fontainebleau

? For what was Monet known in Le Havre?
= caricatures | his caricatures
@ then known in Le Havre for his caricatures

? Who was Boudin's father?
= a sailor | sailor
@ Eugène Boudin, the son of a sailor

? Where did Monet and Pissarro go during the Franco-Prussian War?
= London
@ Monet and Pissarro took refuge in London

? How old was Bazille when he was killed?
= twenty-eight
@ was killed in November of that year, aged twenty-eight

? What happened to most of the canvases in Pissarro's house?
= had been destroyed by Prussian soldiers | destroyed by Prussian soldiers | destroyed
@ most of the canvases in his house at Louveciennes had been destroyed by Prussian soldiers

? When did the first exhibition open?
= 15 April 1874
@ opened their first exhibition on 15 April 1874

? In whose former studio was the first show held?
= Nadar | the photographer Nadar
@ the former studio of the photographer Nadar

? How many artists took part?
= Thirty
@ Thirty artists took part

? In which paper did Leroy publish his review?
= Le Charivari | the satirical paper Le Charivari
@ writing in the satirical paper Le Charivari

? Who took part in every one of the exhibitions?
= Pissarro
@ Pissarro alone contributed to every one

? What colour are shadows often when the sun is yellow?
= blue or violet
@ often blue or violet when the sun is yellow

? Where did Chevreul work?
= the Gobelins tapestry works | Gobelins tapestry works | at the Gobelins tapestry works
@ a chemist at the Gobelins tapestry works

? How many pictures of Rouen Cathedral did Monet make?
= thirty or so
@ His thirty or so canvases of Rouen Cathedral

? Which exhibition did Morisot miss?
= that of 1879 | 1879
@ missing only that of 1879

? Berthe Morisot was the wife of whom?
= Eugène Manet
@ she was married to Eugène Manet

? Who invited Cassatt to join?
= Degas
@ was invited to join by Degas

? Why did Mary Cassatt stop painting?
= cataracts had made her almost blind | because cataracts had made her almost blind | cataracts
@ because cataracts had made her almost blind

? How many pictures did Durand-Ruel take to New York?
= about three hundred | three hundred
@ took about three hundred pictures to New York

? What is the name of the critic who coined Post-Impressionists?
= Roger Fry
@ were named Post-Impressionists by the English critic Roger Fry

? What did Monet offer to France the day after the Armistice?
= Water Lilies | the Water Lilies
@ the Water Lilies that he had offered to France

~ What did Renoir think was indispensable for the birth of the style?
= the tubes | tubes
@ without the tubes there would have been no Impressionism

~ Which merchant met in exile became the mainstay of the exiles?
= Paul Durand-Ruel | Durand-Ruel
@ met the dealer Paul Durand-Ruel, who became their chief support

~ With what household covering was the harbour scene unfavourably compared?
= wallpaper | wallpaper in its rawest state
@ declaring that wallpaper in its rawest state was more finished

~ Where does the blending of the tones really take place?
= the eye of the spectator | eye of the spectator
@ they left it to the eye of the spectator to mix them

~ What restriction of etiquette explains the female artist's choice of domestic scenes?
= a lady could not sit alone in cafés | could not sit alone in cafés
@ Since a lady could not sit alone in cafés

~ Where did the benefactor who bequeathed his pictures get his wealth?
= textiles | from textiles
@ had inherited a fortune from textiles

~ Why were officers summoned to a sale?
= to restrain a jeering crowd | restrain a jeering crowd
@ the police had to be called to restrain a jeering crowd

~ Which member of the group was the last to die?
= Monet
@ Monet outlived them all

! Who bought Impression, Sunrise?
! In what year did Degas die?
! Why did Manet refuse to take part in the exhibitions of the group?
! How many artists took part in the last exhibition?
! Who married Mary Cassatt?
! Where was the third exhibition held?
! In what year was Olympia sold?
! How many works did Turner exhibit in London in 1870?
! What did Napoleon III say about Olympia?
! Which composer is associated with Impressionism?
! How many pictures did Caillebotte paint?
