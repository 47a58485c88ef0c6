# Ballet
Ballet is a form of theatrical dance with a strictly codified technique, in which movement, music, costume and scenery are joined to tell a story or to express an idea. The name comes through French from the Italian balletto, a diminutive of ballo, "dance". Its vocabulary has remained French throughout the world: a plié is a bending of the knees, a jeté a leap from one foot to the other, and a pirouette a full turn on one leg. All steps begin and end in one of five positions of the feet, which were set down towards the end of the seventeenth century by Pierre Beauchamp, dancing master to Louis XIV. The legs are rotated outward from the hip, a posture known as turnout that was adopted partly because it let performers move sideways while facing the audience.

The art grew out of the entertainments of Italian courts in the fifteenth century, where dances, songs and processions filled the pauses of banquets. Domenico da Piacenza wrote one of the earliest treatises on dancing around 1450. Catherine de' Medici, who married the future Henry II of France in 1533, carried the fashion northward. The Ballet comique de la reine, presented in Paris on 15 October 1581 to honour the wedding of the queen's sister, lasted more than five hours and is usually called the first ballet; Balthasar de Beaujoyeulx, a violinist of Italian birth, arranged it. All the performers were aristocrats, who moved in geometrical figures on the floor of the hall, while the public looked down from galleries. The cost, according to some estimates, exceeded three million francs and strained the treasury.

Louis XIV danced himself from boyhood and owed the title of Sun King to a role he took at fourteen, that of Apollo in the Ballet de la nuit of 1653. In 1661 he founded the Académie Royale de Danse, which had thirteen members and was to preserve good style, and eight years later an opera academy that became the home of professional dancing. When he withdrew from the stage, having grown stout, his courtiers stopped as well. Women did not appear in public until 1681, when four of them took part in Le Triomphe de l'Amour. Marie Camargo shortened her skirt by several inches so that her quick beats could be seen, and her rival Marie Sallé discarded wig and hoops in London in 1734 to dance Pygmalion in plain muslin. The former dazzled by speed, the latter moved spectators by expression.

Jean-Georges Noverre, a choreographer who worked in Stuttgart and Vienna, demanded in his Letters on Dancing of 1760 that ballet should be a drama in its own right, in which every gesture served the plot, and that masks be abolished. His pupil Jean Dauberval produced La Fille mal gardée in Bordeaux two weeks before the storming of the Bastille; with its farmers and clogs it is the oldest work still in the common repertoire. The Romantic age turned to the supernatural. In La Sylphide, created at the Paris Opéra in 1832 by Filippo Taglioni for his daughter Marie, she danced on the tips of her toes not as a stunt but to suggest weightlessness, and her bell-shaped white skirt of gauze became a uniform. Giselle, first given in 1841 with Carlotta Grisi in the title role, has a text by Théophile Gautier.

After the middle of the century the art declined in Paris, where men were so little esteemed that their parts were often taken by women. It survived in Copenhagen, where August Bournonville directed the royal company for nearly fifty years and preserved a light, bounding manner, and above all in Saint Petersburg. Marius Petipa, born in Marseille, came to the Russian capital in 1847 as a dancer and remained there for the rest of his life, composing more than fifty ballets. He gave a fixed order to the grand pas de deux: an entry for both partners, a variation for each and a brilliant coda. The Sleeping Beauty, with music by Pyotr Ilyich Tchaikovsky, was his masterpiece. Swan Lake had failed in Moscow in 1877, but the version that he and Lev Ivanov staged in 1895, after the composer's death, is the basis of nearly all later ones.

Sergei Diaghilev, an impresario who could neither dance nor compose, brought the best Russian artists to Paris in 1909. His Ballets Russes, which never performed in Russia, commissioned music from Igor Stravinsky, Maurice Ravel and Claude Debussy, and scenery from Pablo Picasso and Henri Matisse. Michel Fokine created The Firebird and Petrushka for the company; Vaslav Nijinsky, its star, astonished the public with leaps in which he seemed to hang in the air. Nijinsky's own choreography for The Rite of Spring caused a tumult on 29 May 1913, when the noise of the crowd drowned the orchestra and he had to shout the counts from the wings, standing on a chair. He was dismissed in the same year for marrying without Diaghilev's knowledge. The troupe was dissolved when its founder died in Venice in 1929.

Its members carried the seed abroad. Ninette de Valois, born in Ireland under the name of Edris Stannus, started a school in London in 1926 and a company five years later, which received the title of Royal Ballet in 1956; Frederick Ashton shaped its lyrical style, and Margot Fonteyn, its leading ballerina, found a new partner in 1962 in Rudolf Nureyev, who had defected at an airport near Paris. George Balanchine, the son of a Georgian composer, was invited to America by Lincoln Kirstein, a wealthy young man from Boston. His answer, "But first a school", led to the opening of the School of American Ballet in 1934. With New York City Ballet, founded in 1948, he developed a plotless manner in which dance mirrors the score, as in Agon. He used to say that ballet is woman.

Training starts early, often at eight or nine, and takes some eight to ten years. Every class begins with exercises at the barre, a horizontal rail, and proceeds to the centre of the room. Girls usually go up on pointe at about twelve, when the bones of the feet are strong enough; the shoe has a box of stiffened layers of fabric and glue, and a professional may wear out a pair in a single performance. Methods differ: that of Agrippina Vaganova, taught in Russia, stresses a supple back and harmonious arms, whereas Enrico Cecchetti, an Italian, laid down a fixed plan of exercises for each day of the week. Injuries are common, those of the ankle most of all. Since 1928 a system devised by Rudolf Laban has made it possible to write down steps with precision, although most works are still handed on by memory and film.

? What does the Italian word ballo mean?
= dance
@ a diminutive of ballo, "dance"

? What is a plié?
= a bending of the knees | bending of the knees
@ a plié is a bending of the knees

? Who set down the five positions of the feet?
= Pierre Beauchamp
@ by Pierre Beauchamp, dancing master to Louis XIV

? What is the outward rotation of the legs called?
= turnout
@ a posture known as turnout

? In which century did ballet grow out of Italian court entertainments?
= fifteenth century | the fifteenth century | fifteenth
@ the entertainments of Italian courts in the fifteenth century

? Who wrote a treatise on dancing about 1450?
= Domenico da Piacenza
@ Domenico da Piacenza wrote one of the earliest treatises

? How long did the Ballet comique de la reine last?
= more than five hours
@ lasted more than five hours

? What was the Ballet comique de la reine in honour of?
= the wedding of the queen's sister | wedding of the queen's sister
@ to honour the wedding of the queen's sister

? from where did the public watch
= galleries | from galleries
@ while the public looked down from galleries

? What role did Louis XIV dance in the Ballet de la nuit?
= Apollo | that of Apollo
@ that of Apollo in the Ballet de la nuit

? How many members did the Académie Royale de Danse have?
= thirteen
@ which had thirteen members

? In what year did women first appear in public?
= 1681
@ Women did not appear in public until 1681

? Why did Camargo shorten her skirt?
= so that her quick beats could be seen | her quick beats could be seen
@ so that her quick beats could be seen

? What did Marie Sallé wear in Pygmalion?
= plain muslin
@ to dance Pygmalion in plain muslin

? What did Noverre want to abolish?
= masks
@ that masks be abolished

? La Fille mal gardée was produced in what town?
= Bordeaux
@ produced La Fille mal gardée in Bordeaux

? For whom was La Sylphide created?
= his daughter Marie
@ by Filippo Taglioni for his daughter Marie

? Who wrote the text of Giselle?
= Théophile Gautier
@ has a text by Théophile Gautier

? Who took the parts of men in Paris?
= women
@ their parts were often taken by women

? How long did Bournonville direct the royal company?
= nearly fifty years | for nearly fifty years
@ directed the royal company for nearly fifty years

? Where was Petipa born?
= Marseille
@ Marius Petipa, born in Marseille

? What are the parts of the grand pas de deux?
= an entry for both partners, a variation for each and a brilliant coda
@ an entry for both partners, a variation for each and a brilliant coda

? When was the successful version of Swan Lake staged?
= 1895
@ the version that he and Lev Ivanov staged in 1895

? What was Diaghilev's job?
= impresario | an impresario
@ Sergei Diaghilev, an impresario who could neither dance nor compose

? Did the Ballets Russes perform in Russia?
= never performed in Russia | never
@ which never performed in Russia

? Who choreographed The Firebird?
= Michel Fokine
@ Michel Fokine created The Firebird

? Why was Nijinsky dismissed?
= marrying without Diaghilev's knowledge | for marrying without Diaghilev's knowledge
@ dismissed in the same year for marrying without Diaghilev's knowledge

? Where did Diaghilev die?
= Venice
@ when its founder died in Venice

? What was the real name of Ninette de Valois?
= Edris Stannus
@ under the name of Edris Stannus

? In what year did her company get the title of Royal Ballet?
= 1956
@ received the title of Royal Ballet in 1956

? Who invited Balanchine to America?
= Lincoln Kirstein
@ was invited to America by Lincoln Kirstein

? When was New York City Ballet founded?
= 1948
@ With New York City Ballet, founded in 1948

? At what age do girls go up on pointe?
= about twelve | twelve
@ go up on pointe at about twelve

? What does the Vaganova method stress?
= a supple back and harmonious arms | supple back and harmonious arms
@ stresses a supple back and harmonious arms

? Which injuries are the most common?
= those of the ankle | ankle
@ those of the ankle most of all

~ What practical benefit did opening the hips offer on stage?
= let performers move sideways while facing the audience | move sideways while facing the audience
@ it let performers move sideways while facing the audience

~ What social class supplied the cast of the earliest work?
= aristocrats
@ All the performers were aristocrats

~ What change in his figure led the king to give up appearing?
= having grown stout | grown stout
@ When he withdrew from the stage, having grown stout

~ What impression was standing on the toes meant to give?
= weightlessness
@ but to suggest weightlessness

~ What had to be done so that dancers could keep time in spite of the uproar?
= shout the counts from the wings | he had to shout the counts from the wings
@ he had to shout the counts from the wings

~ Where did a Soviet star escape to the West?
= an airport near Paris | at an airport near Paris
@ who had defected at an airport near Paris

~ What condition did the choreographer set before accepting his patron's offer?
= a school | But first a school
@ His answer, "But first a school"

~ By what means do companies usually pass pieces on to younger generations?
= memory and film | by memory and film
@ are still handed on by memory and film

! Who wrote the music for Giselle?
! In what year did Marie Sallé die?
! What injuries ended Nijinsky's career?
! How much did the Ballets Russes pay Picasso?
! Who were the four women in Le Triomphe de l'Amour?
! Who wrote the music of La Fille mal gardée?
! In what year did Ashton join the Royal Ballet?
! Why did Swan Lake fail in Moscow?
! How old was Marie Taglioni when she danced La Sylphide?
! Who directed the company in Copenhagen after Bournonville?
! Which ballet did Debussy refuse to compose?
