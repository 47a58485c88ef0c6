# Marie Curie
Marie Skłodowska Curie, born in Warsaw on 7 November 1867, was a physicist and chemist who carried out pioneering research on radioactivity, a word she herself introduced. The youngest of five children of two teachers, she grew up in the part of Poland ruled by the Russian tsar, where laboratory instruction had been removed from the schools by the authorities; her father, Władysław, brought much of the equipment home and let the children use it. Dismissed by his Russian superiors for his patriotic opinions, he had to take in boarders to feed the family. Her eldest sister, Zofia, died of typhus caught from one of these lodgers, and her mother, Bronisława, who had directed a well-known boarding school for girls, died of tuberculosis in May 1878, when Maria was ten. These two losses made her give up the Catholic faith and become an agnostic.

Because women were not admitted to the regular universities of the Russian Empire, Maria and her sister Bronisława attended the clandestine Flying University, so called because its classes kept changing their location. The sisters made a bargain: Maria would support Bronisława's medical studies in Paris, and would be helped in return two years later. For this purpose she worked as a governess, first in Warsaw, and then with the Żorawskis, landed relatives of her father who lived in Szczuki. There she fell in love with the son of the house, Kazimierz, later an eminent mathematician, but his parents would not hear of a marriage with a penniless girl. In 1890 Bronisława, by now married to a physician, invited her to France; she hesitated for a year and a half, during which she began practical work in a chemical laboratory at the Museum of Industry and Agriculture.

Late in 1891 she reached Paris, where she rented a garret in the Latin Quarter and enrolled at the Sorbonne. She kept herself warm in winter by wearing all the clothes she owned, and sometimes forgot to eat. In 1893 she was awarded a degree in physics and began work in the industrial laboratory of Gabriel Lippmann; a second degree, in mathematics, followed in 1894. Her scientific career started with a study of the magnetic properties of various steels, commissioned by the Society for the Encouragement of National Industry. Looking for more room for her experiments, she was introduced to Pierre Curie, an instructor at the city's school of industrial physics and chemistry, by the Polish physicist Józef Kowalski. They married on 26 July 1895 in Sceaux without a religious service. Instead of a bridal gown she wore a dark blue outfit, which served her for years as a laboratory dress.

In 1896 Henri Becquerel found that salts of uranium gave off rays resembling X-rays in their power to pass through matter. Marie chose these rays as the subject of her thesis. With an electrometer that her husband and his brother Jacques had developed fifteen years earlier, she discovered that they made the surrounding air conduct electricity, and that the activity of a compound depended only on the quantity of uranium present. She concluded that the radiation came from the atom itself and not from some interaction of molecules, a hypothesis that helped to overthrow the old belief that atoms are indivisible. Her systematic search showed by 1898 that thorium, too, was active. Two minerals, pitchblende and torbernite, turned out to be more active than uranium itself, the former four times and the latter twice, so they had to contain small amounts of something unknown and far stronger.

Pierre was so intrigued by these results that in the middle of 1898 he dropped his work on crystals and joined her. In July of that year the couple announced an element which they named polonium, in honour of her native country, which did not then exist as an independent state; on 26 December they announced a second, radium, from the Latin word for ray. To prove their claim they had to isolate them. The work was done in a converted shed, formerly a dissecting room of the medical school, poorly ventilated and not even waterproof. From a tonne of pitchblende one tenth of a gram of radium chloride was separated in 1902, and in 1910 Marie obtained the pure metal. Polonium, whose half-life is only 138 days, she never managed to isolate. The Curies did not patent the process, so that other researchers could use it freely.

In June 1903 she received her doctorate from the University of Paris, and in December the Royal Swedish Academy of Sciences awarded the Nobel Prize in Physics to her, Pierre and Becquerel. At first the committee had intended to honour only the two men, but one of its members, the mathematician Magnus Gösta Mittag-Leffler, warned Pierre, and after his complaint her name was added. The prize money allowed them to hire their first laboratory assistant. On 19 April 1906 Pierre was killed in the rain in the Rue Dauphine, when he fell under a horse-drawn wagon and his skull was fractured. Devastated, his widow accepted the chair that had been created for him and thus became the first woman to be a professor at the University of Paris. Their elder daughter, Irène, would later share a Nobel Prize for artificial radioactivity, while the younger, Ève, wrote a famous biography of her mother.

The year 1911 brought both scandal and triumph. In January the French Academy of Sciences, by one or two votes, preferred the inventor Édouard Branly to her, and in the autumn the newspapers published her letters to Paul Langevin, a former student of Pierre who lived apart from his wife. Returning from the first Solvay Conference in Belgium, she found an angry mob in front of her house and had to take refuge with her daughters at the home of a friend, Camille Marbo. In the same weeks it was announced that she had won a second Nobel Prize, this time in chemistry. Svante Arrhenius suggested that she should stay away from the ceremony because of the affair, but she replied that there was no connection between her scientific work and her private life. She is still the only person to have been honoured in two different sciences.

During the First World War she saw that wounded soldiers were best treated if they could be examined near the front, and she developed mobile X-ray units which became known as "little Curies". Some twenty vehicles and two hundred installations in field hospitals were equipped under her direction, and it is estimated that over a million men were examined with them. In 1921 she toured the United States, where President Warren Harding presented her with one gram of radium, bought with money collected by the journalist Marie Meloney. A radium institute in Warsaw, headed by her sister Bronisława, was opened in 1932. Two years later, on 4 July 1934, she died at the Sancellemoz sanatorium in Passy of aplastic anaemia, believed to have been caused by long exposure to radiation. Her notebooks of the 1890s are kept in lead-lined boxes, and in 1995 her remains were moved to the Panthéon.

? Who invented the word radioactivity
= Marie Skłodowska Curie | Marie Skłodowska Curie, born in Warsaw on 7 November 1867,
@ Marie Skłodowska Curie, born in Warsaw on 7 November 1867,

? What had the authorities taken out of Polish schools?
= laboratory instruction
@ laboratory instruction had been removed from the schools

? why did her father lose his job
= for his patriotic opinions | his patriotic opinions | patriotic opinions
@ Dismissed by his Russian superiors for his patriotic opinions

? What disease killed Curie's mother?
= tuberculosis
@ died of tuberculosis in May 1878

? What did Zofia die of?
= typhus
@ Zofia, died of typhus caught from one of these lodgers

? Why was the Flying University called that?
= its classes kept changing their location | because its classes kept changing their location
@ because its classes kept changing their location

? What kind of job did Maria do to pay for her sister's studies?
= governess | worked as a governess
@ For this purpose she worked as a governess

? Where did the Żorawskis live?
= Szczuki
@ landed relatives of her father who lived in Szczuki

? What did Kazimierz Żorawski become later?
= an eminent mathematician | eminent mathematician | mathematician
@ Kazimierz, later an eminent mathematician

? Her first degree, of 1893, was in which subject?
= physics
@ In 1893 she was awarded a degree in physics

? What properties of steel did Curie investigate at the start of her career?
= magnetic properties | magnetic
@ a study of the magnetic properties of various steels

? who introduced Marie to Pierre Curie?
= Józef Kowalski | the Polish physicist Józef Kowalski
@ by the Polish physicist Józef Kowalski

? What did she wear at her wedding?
= a dark blue outfit | dark blue outfit
@ she wore a dark blue outfit

? What discovery did Becquerel make in 1896?
= salts of uranium gave off rays | salts of uranium gave off rays resembling X-rays
@ found that salts of uranium gave off rays resembling X-rays

? What instrument did Marie use to measure the rays of uranium?
= electrometer | an electrometer
@ With an electrometer that her husband and his brother Jacques

? What did the activity of a uranium compound depend on?
= the quantity of uranium present | quantity of uranium present
@ depended only on the quantity of uranium present

? Which element besides uranium was found to be active by 1898?
= thorium
@ showed by 1898 that thorium, too, was active

? What were Pierre's studies about before he joined his wife's research?
= crystals
@ he dropped his work on crystals and joined her

? In what language is the origin of the name radium?
= Latin | the Latin
@ radium, from the Latin word for ray

? What was the shed of the Curies used for before?
= dissecting room | a dissecting room of the medical school | dissecting room of the medical school
@ formerly a dissecting room of the medical school

? how long is the half-life of polonium
= 138 days | only 138 days
@ Polonium, whose half-life is only 138 days

? Which mathematician told Pierre that Marie would be left out of the prize?
= Magnus Gösta Mittag-Leffler
@ the mathematician Magnus Gösta Mittag-Leffler, warned Pierre

? What did the Curies do with the money of the Nobel Prize?
= hire their first laboratory assistant | hire their first laboratory assistant
@ allowed them to hire their first laboratory assistant

? When was Pierre Curie killed?
= 19 April 1906
@ On 19 April 1906 Pierre was killed in the rain

? For what was Irène given a Nobel Prize?
= artificial radioactivity
@ share a Nobel Prize for artificial radioactivity

? Who was chosen by the French Academy of Sciences instead of Marie Curie?
= Édouard Branly | the inventor Édouard Branly
@ preferred the inventor Édouard Branly to her

? Where did she hide from the mob?
= at the home of a friend, Camille Marbo | the home of a friend, Camille Marbo | home of a friend
@ at the home of a friend, Camille Marbo

? What did Arrhenius recommend to Curie?
= stay away from the ceremony | that she should stay away from the ceremony
@ suggested that she should stay away from the ceremony

? What nickname did the mobile X-ray units have?
= little Curies | "little Curies"
@ which became known as "little Curies"

? About how many vehicles were fitted out under Curie's direction?
= twenty | Some twenty
@ Some twenty vehicles and two hundred installations

? What was given to her by President Harding?
= one gram of radium
@ presented her with one gram of radium

? How are her notebooks stored?
= in lead-lined boxes | lead-lined boxes
@ are kept in lead-lined boxes

? What year was the radium institute of Warsaw opened?
= 1932
@ headed by her sister Bronisława, was opened in 1932

~ What turned the child away from religion?
= two losses | These two losses
@ These two losses made her give up the Catholic faith

~ How did the student cope with the cold in her attic?
= wearing all the clothes she owned | by wearing all the clothes she owned
@ by wearing all the clothes she owned

~ Which ancient idea about matter did her theory help to refute?
= atoms are indivisible | that atoms are indivisible
@ the old belief that atoms are indivisible

~ For what reason did they refuse to make money with their method?
= so that other researchers could use it freely | other researchers could use it freely
@ so that other researchers could use it freely

~ To whose homeland does the first discovered substance's name pay tribute?
= her native country
@ in honour of her native country

~ What brought about the scientist's own death, people think?
= long exposure to radiation
@ believed to have been caused by long exposure to radiation

~ Who raised the funds for the American gift?
= Marie Meloney | the journalist Marie Meloney
@ money collected by the journalist Marie Meloney

~ What barrier for her sex did she break at the French capital's university?
= the first woman to be a professor | first woman to be a professor
@ became the first woman to be a professor

! How many boarders did Władysław take in?

! What did Jacques Curie die of?

! In what year did Marie Curie isolate polonium?

! Which medical school did Kazimierz attend in Paris?

! How much money did the patent on radium earn the Curies?

! Who drove the wagon that killed Pierre?

! What was the title of Curie's doctoral thesis?

! When did Paul Langevin receive a Nobel Prize?

! How many women worked in the mobile X-ray units?

! Why did the Sorbonne refuse to admit Bronisława?
