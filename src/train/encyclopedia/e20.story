# Museum
A museum is an institution that collects, preserves, studies and exhibits objects of artistic, historical or scientific interest for the benefit of the public. The word derives from the Greek mouseion, a seat of the Muses, the nine goddesses of arts and learning, and was borne by the famous centre of scholarship founded at Alexandria by the Ptolemies, which, however, was more like a college than a gallery. The International Council of Museums, set up in Paris in 1946, adopted a new definition in August 2022 that for the first time mentions diversity and sustainability. Estimates put the number of museums in the world at about 100,000, roughly a third of them in the United States. Most are small and local, and those that depict the life of a single person or village outnumber the great national collections by far.

The earliest known ancestor was uncovered by Leonard Woolley at Ur in Mesopotamia in 1925: in a palace of about 530 BC he found objects of very different ages arranged side by side, with a clay drum bearing labels in three languages. It is attributed to Ennigaldi, a daughter of King Nabonidus. In the Renaissance princes and scholars assembled cabinets of curiosities, in which corals, clocks, coins and stuffed crocodiles were to mirror the whole universe. That of Ole Worm, a physician in Copenhagen, contained the skull of a narwhal, with which he proved that the supposed horn of the unicorn was a tooth. Pope Sixtus IV gave a group of ancient bronzes to the people of Rome in 1471, an act from which the Capitoline Museums date. The Tradescants, father and son, both gardeners, charged sixpence for admission to their "Ark" at Lambeth.

The Tradescant collection passed to Elias Ashmole, who presented it to the University of Oxford, and in 1683 the Ashmolean opened as the first museum in a building put up for the purpose. The British Museum was established by an act of Parliament in 1753 to house the books and specimens of Sir Hans Sloane, a physician who had made a fortune partly through his wife's sugar plantations in Jamaica; he offered them to the nation for 20,000 pounds, far below their value, and the money was raised by a lottery. Visitors at first had to apply for a ticket in writing and were hurried through in small groups. In Paris the royal palace of the Louvre was thrown open on 10 August 1793, the first anniversary of the fall of the monarchy, with 537 paintings on show. Napoleon filled it with the spoils of his campaigns, most of which were returned after Waterloo.

The nineteenth century multiplied institutions and divided them by subject. Christian Thomsen, arranging the antiquities of Denmark in Copenhagen, introduced the sequence of Stone, Bronze and Iron Age in a guidebook of 1836. The South Kensington Museum, later named after Victoria and Albert, grew out of the Great Exhibition of 1851, stayed open in the evening under gaslight so that working people could come, and was the first to have a restaurant. Artur Hazelius opened Skansen in Stockholm in 1891, an open-air museum to which he had whole farmhouses moved, along with interpreters in costume. In America James Smithson, an English chemist who never crossed the Atlantic, left his fortune of about half a million dollars to found at Washington "an establishment for the increase and diffusion of knowledge". Phineas Barnum's museum in New York, by contrast, showed a mermaid sewn together from a monkey and a fish.

Only a small part of what a museum owns can be seen, often less than five per cent; the rest lies in storage. A new object is entered in a register and given an accession number, and its provenance, the chain of former owners, is examined. Conservators fight decay. Light fades dyes and weakens paper, so that watercolours are shown at no more than fifty lux and for limited periods; relative humidity is kept near fifty per cent, since wood warps and iron rusts when it fluctuates. Against moths and beetles, textiles are frozen or exposed to nitrogen in place of poison gas. The removal of an item from the collection, known as deaccessioning, is much debated; in the United States the proceeds of a sale have traditionally been reserved for buying other works, and museums that used them for salaries were censured.

Display has its own history. In the Salons of the past pictures covered a wall from floor to ceiling, whereas the white cube, a plain room with works hung far apart at eye level, was made popular after 1929 by Alfred Barr, first director of the Museum of Modern Art in New York. Carl Akeley of the American Museum of Natural History, who once killed a leopard with his bare hands, perfected the diorama, in which mounted animals stand before a painted landscape. The Deutsches Museum in Munich, planned by the engineer Oskar von Miller, let people push buttons and turn cranks, and the Exploratorium, opened in San Francisco in 1969 by Frank Oppenheimer, brother of the physicist who directed the making of the atomic bomb, went further by consisting of nothing but experiments. Studies by psychologists have shown that an average visitor looks at a painting for less than half a minute.

Ownership is the subject of bitter disputes. Greece has long demanded the sculptures of the Parthenon, which Lord Elgin had taken down between 1801 and 1805 under a permit from the Ottoman authorities, and which he sold to the British government for 35,000 pounds, less than he had spent. Nigeria obtained from Germany in 2022 the transfer of rights in more than a thousand bronzes of Benin. A convention drawn up by UNESCO in 1970 forbids the trade in illegally exported cultural goods, and its date is now widely used as a limit: objects without papers going back so far are not acquired. In 1990 a law obliged American institutions to return the bones and sacred possessions of native peoples. Paintings stolen by the Nazis are still being restored to heirs, as was Klimt's portrait of Adele Bloch-Bauer in 2006.

Museums have become engines of tourism. The Guggenheim at Bilbao, designed by Frank Gehry and clad in titanium, drew 1.3 million people in its first year, 1997 to 1998, and is said to have paid back its cost within three; other towns have tried, mostly in vain, to repeat the effect. The Louvre, entered since 1989 through a glass pyramid by I. M. Pei, receives nearly nine million visitors a year, more than any other, and most of them wish to see the Mona Lisa, which was stolen in 1911 by Vincenzo Peruggia, a glazier who hid it for two years in a trunk. In 1990 thieves disguised as policemen took thirteen works from the Isabella Stewart Gardner Museum in Boston, none of which has been found. Its empty frames still hang on the walls, since the founder's will forbids any change in the arrangement.

? What does mouseion mean?
= a seat of the Muses | seat of the Muses
@ the Greek mouseion, a seat of the Muses

? Who founded the centre of scholarship at Alexandria?
= the Ptolemies | Ptolemies
@ founded at Alexandria by the Ptolemies

? What does the definition of 2022 mention for the first time?
= diversity and sustainability
@ for the first time mentions diversity and sustainability

? About how many museums are there in the world?
= about 100,000 | 100,000
@ the number of museums in the world at about 100,000

? Who discovered the earliest known museum?
= Leonard Woolley
@ was uncovered by Leonard Woolley at Ur

? In how many languages were the labels at Ur?
= three
@ a clay drum bearing labels in three languages

? Who was Ennigaldi?
= a daughter of King Nabonidus | daughter of King Nabonidus
@ Ennigaldi, a daughter of King Nabonidus

? What did Ole Worm prove with the narwhal skull?
= the supposed horn of the unicorn was a tooth | that the supposed horn of the unicorn was a tooth
@ that the supposed horn of the unicorn was a tooth

? What did Sixtus IV give to the people of Rome?
= a group of ancient bronzes | ancient bronzes
@ Pope Sixtus IV gave a group of ancient bronzes

? how much did the tradescants charge
= sixpence
@ charged sixpence for admission to their "Ark"

? What year did the Ashmolean open?
= 1683
@ in 1683 the Ashmolean opened as the first museum

? Whose collection was the British Museum set up to house?
= Sir Hans Sloane
@ the books and specimens of Sir Hans Sloane

? How was the money for Sloane's collection raised?
= by a lottery | a lottery | lottery
@ the money was raised by a lottery

? What did early visitors of the British Museum have to do?
= apply for a ticket in writing
@ Visitors at first had to apply for a ticket in writing

? On what date did the Louvre open to the public?
= 10 August 1793
@ was thrown open on 10 August 1793

? How many paintings were on show in the Louvre at first?
= 537
@ with 537 paintings on show

? What did Napoleon fill the Louvre with?
= the spoils of his campaigns | spoils of his campaigns
@ Napoleon filled it with the spoils of his campaigns

? Who introduced the sequence of Stone, Bronze and Iron Age?
= Christian Thomsen
@ Christian Thomsen, arranging the antiquities of Denmark

? Why was the South Kensington Museum open in the evening?
= so that working people could come | working people could come
@ under gaslight so that working people could come

? Which was the first museum to have a restaurant?
= South Kensington Museum | The South Kensington Museum
@ The South Kensington Museum, later named after Victoria and Albert

? What kind of museum is Skansen?
= an open-air museum | open-air museum | open-air
@ an open-air museum to which he had whole farmhouses moved

? What was James Smithson?
= an English chemist | English chemist
@ James Smithson, an English chemist who never crossed the Atlantic

? What is provenance?
= the chain of former owners | chain of former owners
@ its provenance, the chain of former owners

? What effect does light have?
= fades dyes and weakens paper
@ Light fades dyes and weakens paper

? At what humidity are objects kept?
= fifty per cent | near fifty per cent
@ relative humidity is kept near fifty per cent

? What is the removal of an item from the collection called?
= deaccessioning
@ from the collection, known as deaccessioning

? What is the white cube?
= a plain room with works hung far apart at eye level | a plain room
@ a plain room with works hung far apart at eye level

? Who was the first director of the Museum of Modern Art?
= Alfred Barr
@ Alfred Barr, first director of the Museum of Modern Art

? What did Akeley perfect?
= diorama | the diorama
@ perfected the diorama, in which mounted animals stand

? Who planned the Deutsches Museum?
= Oskar von Miller | the engineer Oskar von Miller
@ planned by the engineer Oskar von Miller

? In what city was the Exploratorium opened?
= San Francisco
@ the Exploratorium, opened in San Francisco in 1969

? How long does a visitor look at a painting?
= less than half a minute
@ looks at a painting for less than half a minute

? For how much did Elgin sell the sculptures?
= 35,000 pounds
@ sold to the British government for 35,000 pounds

? From which country did Nigeria obtain rights in bronzes?
= Germany
@ Nigeria obtained from Germany in 2022

? What does the UNESCO convention of 1970 forbid?
= the trade in illegally exported cultural goods | trade in illegally exported cultural goods
@ forbids the trade in illegally exported cultural goods

? What must American institutions return under the 1990 law?
= the bones and sacred possessions of native peoples | bones and sacred possessions of native peoples
@ to return the bones and sacred possessions of native peoples

? In what material is the Guggenheim at Bilbao clad?
= titanium
@ designed by Frank Gehry and clad in titanium

? The glass pyramid was designed by whom?
= I. M. Pei
@ through a glass pyramid by I. M. Pei

? Where did Peruggia hide the Mona Lisa?
= in a trunk | a trunk | trunk
@ who hid it for two years in a trunk

? How many works were stolen from the Gardner Museum?
= thirteen
@ took thirteen works from the Isabella Stewart Gardner Museum

~ What modern institution did the ancient Egyptian foundation resemble?
= a college | college
@ was more like a college than a gallery

~ What was the day-to-day work of the collectors who ran the "Ark"?
= gardeners
@ The Tradescants, father and son, both gardeners

~ On what colonial business was a doctor's wealth based?
= his wife's sugar plantations in Jamaica | sugar plantations | his wife's sugar plantations
@ partly through his wife's sugar plantations in Jamaica

~ Of which creatures did a showman's fake consist?
= a monkey and a fish | monkey and a fish
@ a mermaid sewn together from a monkey and a fish

~ How do conservators nowadays get rid of insect pests in fabrics?
= textiles are frozen or exposed to nitrogen | frozen or exposed to nitrogen
@ textiles are frozen or exposed to nitrogen

~ What feat of strength is told of the pioneer of animal displays?
= killed a leopard with his bare hands | once killed a leopard with his bare hands
@ who once killed a leopard with his bare hands

~ How were the Boston burglars dressed up?
= as policemen | disguised as policemen | policemen
@ In 1990 thieves disguised as policemen

~ What stands in the way of hanging something else in the gaps?
= the founder's will | founder's will
@ since the founder's will forbids any change in the arrangement

! Who stole the works from the Gardner Museum?
! In what year did Ashmole die?
! How much did the Guggenheim at Bilbao cost?
! Why did Peruggia steal the Mona Lisa?
! What did Ptolemy collect in his palace at Ur?
! How many visitors does the British Museum have a year?
! When did Smithson visit Washington?
! Who bought Klimt's portrait of Adele Bloch-Bauer?
! How many farmhouses are there at Skansen?
! Who was the second director of the Museum of Modern Art?
! What did Barnum pay for the mermaid?
