# Comics
Comics are a medium that tells stories or conveys ideas by means of images placed side by side, generally combined with text. The single pictures are called panels, the blank strip between them is the gutter, and speech is enclosed in balloons whose tails point to the speaker; a cloud-shaped outline marks thoughts. Sound effects are spelled out in large letters. Scott McCloud, whose Understanding Comics of 1993 is itself drawn as one, stressed the part played by the reader, who must supply what happens in the gutter, a mental act that he named closure. The chief forms are the comic strip, printed in newspapers; the comic book, a stapled magazine; and the graphic novel, a longer work bound as a book. In French the medium is known as bande dessinée, in Japanese as manga.

Narrative sequences of pictures, such as Trajan's Column and the Bayeux Tapestry, are much older than the medium proper. Rodolphe Töpffer, a schoolmaster in Geneva, is often honoured as its father: he drew satirical stories to amuse his pupils, with captions beneath each frame, and Goethe, to whom they were shown, encouraged him to publish. The Story of Mr Jabot was printed in 1833. In Germany Wilhelm Busch related the cruel pranks of Max and Moritz in rhymed couplets in 1865; the two boys end up ground to grain in a mill and are eaten by ducks. They inspired The Katzenjammer Kids, begun in New York in 1897 by Rudolph Dirks, an immigrant from Holstein, who made regular use of balloons. In Britain Ally Sloper, a red-nosed idler, was the first character to have a weekly paper named after him.

In the United States the strip grew out of the rivalry between two press barons. Joseph Pulitzer's New York World printed from 1895 the Yellow Kid, a bald slum child in a long nightshirt drawn by Richard Outcault, until William Randolph Hearst lured the artist away to the New York Journal; the colour of the garment is said to have given its name to yellow journalism. Winsor McCay filled whole pages with the dreams of Little Nemo, who always wakes in the last panel. George Herriman's Krazy Kat, in which a mouse throws bricks at a cat that takes them as proofs of love, never had many readers but was protected by Hearst, who liked it. Syndicates sold the most popular series to hundreds of papers. Charles Schulz drew Peanuts without assistants for almost fifty years, and died the night before the last Sunday page appeared, in February 2000.

The comic book began as a reprint of strips, given away by companies as a premium or sold for a dime. Action Comics number 1, dated June 1938, introduced Superman, created by two young men from Cleveland, the writer Jerry Siegel and the artist Joe Shuster, who sold all rights for 130 dollars. Batman followed in 1939 and Wonder Woman, the idea of the psychologist William Moulton Marston, in 1941. During the war, when heroes fought the Axis on their covers, sales rose to some twenty-five million copies a month. Superheroes lost favour afterwards, and publishers turned to crime and horror. In 1954 Fredric Wertham, a psychiatrist, asserted in Seduction of the Innocent that such reading bred delinquency; after hearings in the Senate the industry adopted the Comics Code, which banned vampires, werewolves and disrespect for authority.

A revival set in at the end of the decade, when DC brought back the Flash in modern form. At Marvel, formerly known as Timely and then as Atlas, the writer and editor Stan Lee, together with the artists Jack Kirby and Steve Ditko, created the Fantastic Four in 1961 and, a year later, Spider-Man, a schoolboy with everyday worries whose publisher had objected that people hate spiders. Their stories were set in a real city, New York, and one series was linked to another. Lee gave his artists only a short outline and added the dialogue to the finished drawings, a procedure called the Marvel method, which led to bitter disputes over credit. In 1986 Frank Miller's The Dark Knight Returns and Watchmen, written by Alan Moore and drawn by Dave Gibbons, both published by DC, questioned the very notion of the hero.

Outside the mainstream, underground artists in San Francisco broke every taboo of the Code. Robert Crumb sold the first issue of Zap from a baby carriage on the streets in 1968, and such magazines, spelled "comix" to mark the difference, were distributed through shops for drug equipment. Will Eisner, a veteran of the 1930s, put the words "graphic novel" on the cover of A Contract with God, a cycle of four stories about a tenement in the Bronx, in 1978, though he did not coin the expression. Art Spiegelman's Maus, in which Jews appear as mice and Germans as cats, is based on interviews with his father, a survivor of Auschwitz. It received a special Pulitzer Prize in 1992. Marjane Satrapi told of her childhood in Iran after the revolution in Persepolis, drawn in stark black and white.

In Belgium and France comics enjoy high prestige and are known as the ninth art. Hergé, whose pseudonym spells the reversed initials of Georges Remi, began The Adventures of Tintin on 10 January 1929 in the children's supplement of a Catholic newspaper in Brussels. His even outlines without shading are called the clear line. After meeting Zhang Chongren, a Chinese student of sculpture, he took greater care with facts, and The Blue Lotus denounced the Japanese occupation of Manchuria. Asterix, by the writer René Goscinny and the artist Albert Uderzo, appeared thirty years after Tintin in the first number of the magazine Pilote; its albums have sold more than 380 million copies. Peyo's Smurfs, who made their entrance as minor figures in another series, are blue because his wife, a colourist, so decided. A festival has been held each January at Angoulême since 1974.

Manga accounts for a substantial share of all that is printed in Japan. Osamu Tezuka, who had qualified as a physician, brought cinematic techniques to the form after the war and gave his characters the large eyes that have become typical; his debt was to Walt Disney, as he freely admitted. Astro Boy, his robot child, first appeared in 1952. Works are classed by audience: shōnen for boys, shōjo for girls, seinen for men. They come out in thick weekly magazines on cheap paper, of which Shōnen Jump reached a circulation of 6.5 million in 1995, and are then collected in small volumes read from right to left. One Piece, the pirate story by Eiichiro Oda, has sold more than 500 million copies since 1997. Barefoot Gen, by Keiji Nakazawa, who was six when the bomb fell on Hiroshima, draws upon what he had seen.

? What is the blank strip between panels called?
= gutter | the gutter
@ the blank strip between them is the gutter

? What marks thoughts?
= a cloud-shaped outline | cloud-shaped outline
@ a cloud-shaped outline marks thoughts

? Who wrote Understanding Comics?
= Scott McCloud
@ Scott McCloud, whose Understanding Comics of 1993

? What did McCloud call the mental act of the reader?
= closure
@ a mental act that he named closure

? What is a comic book?
= a stapled magazine | stapled magazine
@ the comic book, a stapled magazine

? What was Töpffer's profession?
= schoolmaster | a schoolmaster
@ Rodolphe Töpffer, a schoolmaster in Geneva

? Who encouraged Töpffer to publish?
= Goethe
@ Goethe, to whom they were shown, encouraged him to publish

? In what year was The Story of Mr Jabot printed?
= 1833
@ The Story of Mr Jabot was printed in 1833

? How do Max and Moritz end?
= ground to grain in a mill and are eaten by ducks | ground to grain in a mill
@ the two boys end up ground to grain in a mill and are eaten by ducks

? Who began The Katzenjammer Kids?
= Rudolph Dirks
@ begun in New York in 1897 by Rudolph Dirks

? Who was Ally Sloper?
= a red-nosed idler | red-nosed idler
@ In Britain Ally Sloper, a red-nosed idler

? In which newspaper did the Yellow Kid start?
= New York World | Joseph Pulitzer's New York World
@ Joseph Pulitzer's New York World printed from 1895

? What does the Yellow Kid wear?
= a long nightshirt | long nightshirt
@ a bald slum child in a long nightshirt

? when does little nemo wake
= in the last panel | the last panel
@ who always wakes in the last panel

? Who protected Krazy Kat?
= Hearst
@ was protected by Hearst, who liked it

? How long did Schulz draw Peanuts?
= almost fifty years | for almost fifty years
@ without assistants for almost fifty years

? Action Comics number 1 introduced what character?
= Superman
@ Action Comics number 1, dated June 1938, introduced Superman

? How much did Siegel and Shuster get for the rights?
= 130 dollars
@ who sold all rights for 130 dollars

? What was Marston's profession?
= psychologist | a psychologist
@ the psychologist William Moulton Marston

? What did Wertham assert about comics?
= bred delinquency | that such reading bred delinquency
@ that such reading bred delinquency

? What was banned by the Comics Code?
= vampires, werewolves and disrespect for authority
@ which banned vampires, werewolves and disrespect for authority

? What was Marvel called at first?
= Timely
@ At Marvel, formerly known as Timely and then as Atlas

? In what year were the Fantastic Four created?
= 1961
@ created the Fantastic Four in 1961

? What is the name of the way Lee worked with his artists?
= Marvel method | the Marvel method
@ a procedure called the Marvel method

? Who drew Watchmen?
= Dave Gibbons
@ Watchmen, written by Alan Moore and drawn by Dave Gibbons

? From what did Crumb sell the first issue of Zap?
= a baby carriage | baby carriage
@ sold the first issue of Zap from a baby carriage

? Where were comix sold?
= shops for drug equipment | through shops for drug equipment
@ were distributed through shops for drug equipment

? What is A Contract with God about?
= a tenement in the Bronx | tenement in the Bronx
@ a cycle of four stories about a tenement in the Bronx

? How do Germans appear in Maus?
= as cats | cats
@ in which Jews appear as mice and Germans as cats

? What prize did Maus receive?
= a special Pulitzer Prize | special Pulitzer Prize
@ It received a special Pulitzer Prize

? What was Hergé's real name?
= Georges Remi
@ spells the reversed initials of Georges Remi

? When did The Adventures of Tintin begin?
= 10 January 1929
@ began The Adventures of Tintin on 10 January 1929

? What did The Blue Lotus denounce?
= the Japanese occupation of Manchuria | Japanese occupation of Manchuria
@ The Blue Lotus denounced the Japanese occupation of Manchuria

? How many copies of Asterix have been sold?
= more than 380 million
@ its albums have sold more than 380 million copies

? In which month is the festival of Angoulême held?
= January
@ A festival has been held each January at Angoulême

? What had Tezuka qualified as?
= a physician | physician
@ Osamu Tezuka, who had qualified as a physician

? What is manga for girls called?
= shōjo
@ shōnen for boys, shōjo for girls

? What was the circulation of Shōnen Jump in 1995?
= 6.5 million
@ reached a circulation of 6.5 million in 1995

~ How does the feline interpret the missiles hurled at it?
= proofs of love | as proofs of love
@ a cat that takes them as proofs of love

~ What competition gave birth to the American newspaper feature?
= the rivalry between two press barons | rivalry between two press barons
@ grew out of the rivalry between two press barons

~ Whom did costumed champions battle in the early forties?
= the Axis | Axis
@ when heroes fought the Axis on their covers

~ What misgiving was voiced about the web-slinging teenager?
= people hate spiders | that people hate spiders
@ whose publisher had objected that people hate spiders

~ What caused lasting quarrels among the creators at one company?
= credit | disputes over credit
@ which led to bitter disputes over credit

~ Whose testimony lies behind the animal fable of the Holocaust?
= his father | interviews with his father
@ is based on interviews with his father

~ Who chose the skin tone of Peyo's little people?
= his wife | his wife, a colourist
@ are blue because his wife, a colourist, so decided

~ Which American film-maker was the acknowledged influence on the Japanese pioneer?
= Walt Disney
@ his debt was to Walt Disney

! In what year did Wilhelm Busch die?
! How much did Hearst pay Outcault?
! Who wrote the last episode of Peanuts?
! In what year was the Comics Code abolished?
! Who drew Persepolis for the cinema?
! How many copies of Maus were sold?
! Who created Batman?
! Where did Zhang Chongren study after he left Brussels?
! What is manga for women called?
! How many pages has One Piece?
! Why did Steve Ditko leave Marvel?
