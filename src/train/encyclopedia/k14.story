# Psychology of memory
Memory is the ability to take in information, to keep it and to bring it back; psychologists speak of encoding, storage and retrieval. It is not a single faculty. Declarative memory, which can be put into words, is divided into episodic memory for events in one's own life and semantic memory for general knowledge, a distinction introduced by Endel Tulving, an Estonian-born Canadian, in 1972. Procedural memory shows itself in skills such as riding a bicycle, which most people cannot describe. A further division concerns time: impressions of the senses last for less than a second, short-term memory holds a little for some twenty seconds, and long-term memory lasts for years. Plato compared the mind with a block of wax on which seals leave their mark, and Augustine with a spacious palace.

The experimental study began with Hermann Ebbinghaus of Berlin, who for more than a year served as his own and only subject. In order to exclude the influence of meaning he invented over two thousand nonsense syllables, each consisting of a vowel between two consonants, learned lists of them by heart and measured how much time was saved when he learned them again. His book of 1885 contains the curve of forgetting, which falls steeply at first: after twenty minutes about two fifths were lost, after a day two thirds, but after a month hardly more than that. He also found that practice distributed over several days is more effective than the same amount at one sitting. The items at the beginning and at the end of a list are recalled best, which is called the serial position effect.

Frederic Bartlett, the first professor of experimental psychology at Cambridge, took the opposite road and worked with meaningful material. He gave English students a North American Indian tale, "The War of the Ghosts", and had them repeat it after intervals of up to several years. They shortened it, left out the supernatural passages and replaced strange things by familiar ones; canoes became boats, and hunting seals turned into fishing. In Remembering (1932) he concluded that recollection is not the reading of a record but a reconstruction guided by schemata, organized masses of earlier experience. Another classic was the work of William James, who in 1890 contrasted primary with secondary memory. Ivan Pavlov in Russia and Edward Thorndike in New York investigated the learning of animals instead, the one with dogs that salivated at a signal, the other with cats that had to escape from boxes.

How much can be kept in mind at once? George Miller of Harvard gave the answer "the magical number seven, plus or minus two" in an article of 1956, and explained that the limit concerns meaningful units, or chunks: the letters FBICIA are easy for those who see in them two authorities. Nelson Cowan has since reduced the number to about four. Lloyd and Margaret Peterson showed in 1959 that three consonants are forgotten within eighteen seconds if the subject has to count backwards in the meantime. Alan Baddeley and Graham Hitch, then at the University of Stirling, replaced the idea of a simple store in 1974 by that of a working memory, which comprises a loop for sounds, a sketchpad for images and a central executive that directs attention; an episodic buffer was added in 2000. Its capacity is closely related to reasoning and to success at school.

Much has been learned from patients. Henry Molaison, known to science as H.M. until he died in 2008, suffered from epilepsy after a bicycle accident in childhood. In 1953 the surgeon William Scoville in Hartford removed parts of both his temporal lobes, including most of the hippocampus. The seizures diminished, but from then on he could not form lasting recollections of new events, and he greeted the psychologist Brenda Milner as a stranger for decades. Yet his intelligence was unimpaired, he could retain a number for a moment, and he learned to trace a star seen in a mirror, although on each occasion he believed that he was doing it for the first time. The English musician Clive Wearing, who fell ill with a viral infection of the brain in 1985, forgets everything within less than a minute; he can still conduct a choir and play the piano.

In the brain, memories are believed to consist of altered connections between nerve cells. The Canadian Donald Hebb stated in 1949 that a connection is strengthened whenever one cell repeatedly helps to make another fire. Terje Lømo observed such a strengthening, called long-term potentiation, in the hippocampus of rabbits in Oslo in 1966, and described it with Timothy Bliss seven years later. Eric Kandel, a native of Vienna who had fled from the Nazis, shared the Nobel Prize in 2000 for his study of the sea slug Aplysia, which has only about twenty thousand neurons, some of them visible to the naked eye. London taxi drivers, who must know 25,000 streets, were found by Eleanor Maguire in 2000 to have a larger rear part of the hippocampus than other people. During sleep, the experiences of the day are replayed and transferred to the cortex.

Remembering can deceive. Elizabeth Loftus and John Palmer showed films of car accidents in 1974 and asked how fast the cars had been going; the estimate was 41 miles per hour on average if the question contained the word "smashed", and only 32 if it said "contacted". A week later more of the first group believed that they had seen broken glass, of which there was none. In a study of 1995 a quarter of the participants came to believe a false story of having been lost in a shopping centre as children. Of the first 300 persons cleared by DNA tests in the United States, about seventy per cent had been convicted with the help of mistaken eyewitnesses. Ulric Neisser questioned students on the day after the explosion of the shuttle Challenger in January 1986 and again nearly three years later: a quarter were wrong about every detail, though many felt quite certain.

Forgetting has several causes, such as decay, the interference of similar contents and the lack of suitable cues. Divers who learned words under water recalled them better there than on land, as Duncan Godden and Baddeley found in 1975. The art of memory is said to go back to the Greek poet Simonides, who identified the victims of a collapsed banqueting hall because he knew where each had been sitting; orators afterwards placed images in the rooms of an imaginary house. Solomon Shereshevsky, a Moscow reporter studied for three decades by Alexander Luria, could repeat long tables after many years, but suffered from being unable to forget and hardly recognized faces. Self-testing is one of the most effective methods of study, far better than reading a text again. World championships, founded by Tony Buzan and Raymond Keene, have been held since 1991.

? What three stages of memory do psychologists speak of?
= encoding, storage and retrieval
@ psychologists speak of encoding, storage and retrieval

? Who introduced the distinction between episodic and semantic memory?
= Endel Tulving | Tulving
@ introduced by Endel Tulving, an Estonian-born Canadian

? What kind of memory is needed for riding a bicycle?
= Procedural memory | Procedural
@ Procedural memory shows itself in skills

? What did Plato compare the mind to?
= a block of wax | block of wax
@ compared the mind with a block of wax

? Who was the only subject of Ebbinghaus' experiments?
= his own and only subject | served as his own and only subject
@ served as his own and only subject

? What were Ebbinghaus' nonsense syllables made up of?
= a vowel between two consonants
@ each consisting of a vowel between two consonants

? Why did Ebbinghaus invent nonsense syllables?
= to exclude the influence of meaning | In order to exclude the influence of meaning
@ In order to exclude the influence of meaning

? How much was forgotten after a day?
= two thirds
@ after a day two thirds

? what is the serial position effect
= The items at the beginning and at the end of a list are recalled best
@ The items at the beginning and at the end of a list are recalled best

? What story did Bartlett give to his students?
= The War of the Ghosts | "The War of the Ghosts"
@ Indian tale, "The War of the Ghosts"

? What did the students turn canoes into?
= boats
@ canoes became boats

? According to Bartlett, what is recollection?
= a reconstruction guided by schemata | reconstruction
@ but a reconstruction guided by schemata

? What animals did Pavlov use?
= dogs | dogs that salivated at a signal
@ the one with dogs that salivated at a signal

? What number did George Miller call magical?
= seven | seven, plus or minus two
@ "the magical number seven, plus or minus two"

? What are meaningful units called?
= chunks
@ concerns meaningful units, or chunks

? What did people have to do in the Petersons' experiment?
= count backwards
@ has to count backwards in the meantime

? What are the parts of working memory as proposed in 1974?
= a loop for sounds, a sketchpad for images and a central executive
@ a loop for sounds, a sketchpad for images and a central executive

? When was the episodic buffer added?
= 2000
@ an episodic buffer was added in 2000

? Which disease did Henry Molaison have?
= epilepsy
@ suffered from epilepsy after a bicycle accident

? Who operated on Molaison?
= William Scoville | the surgeon William Scoville
@ the surgeon William Scoville in Hartford

? What could H.M. no longer do after the operation?
= form lasting recollections of new events
@ could not form lasting recollections of new events

? What did H.M. learn to trace?
= a star seen in a mirror | a star
@ learned to trace a star seen in a mirror

? What made Clive Wearing ill?
= a viral infection of the brain | viral infection of the brain
@ ill with a viral infection of the brain

? What are memories in the brain thought to consist of?
= altered connections between nerve cells
@ to consist of altered connections between nerve cells

? In which animal did Lømo observe long-term potentiation?
= rabbits
@ in the hippocampus of rabbits

? Where was Eric Kandel born?
= Vienna
@ Eric Kandel, a native of Vienna

? About how many neurons has Aplysia?
= twenty thousand | about twenty thousand
@ only about twenty thousand neurons

? How many streets does a taxi driver in London have to know?
= 25,000
@ who must know 25,000 streets

? What happens to the experiences of the day in sleep?
= replayed and transferred to the cortex
@ are replayed and transferred to the cortex

? What was the average estimate with the word contacted?
= 32 | only 32
@ only 32 if it said "contacted"

? What did people wrongly think they had seen a week later?
= broken glass
@ that they had seen broken glass

? What percentage of the cleared persons had been convicted because of eyewitnesses?
= seventy per cent | about seventy per cent
@ about seventy per cent had been convicted

? What causes forgetting?
= decay, the interference of similar contents and the lack of suitable cues
@ decay, the interference of similar contents and the lack of suitable cues

? Where did divers better recall the words they learned under water?
= under water
@ Divers who learned words under water recalled

? Who studied Shereshevsky?
= Alexander Luria
@ for three decades by Alexander Luria

? The World championships were founded by whom?
= Tony Buzan and Raymond Keene
@ founded by Tony Buzan and Raymond Keene

~ To what did the church father liken the mind?
= palace | a spacious palace
@ Augustine with a spacious palace

~ What helped the poet of antiquity name the dead?
= he knew where each had been sitting | because he knew where each had been sitting
@ because he knew where each had been sitting

~ What is superior to rereading for pupils who prepare for an exam?
= Self-testing
@ Self-testing is one of the most effective methods

~ What misfortune did the Russian journalist's extraordinary gift bring?
= being unable to forget | unable to forget
@ suffered from being unable to forget

~ What catastrophe served to test how reliable vivid recollections are?
= the explosion of the shuttle Challenger | explosion of the shuttle Challenger
@ the explosion of the shuttle Challenger

~ What accomplishments has the amnesic Briton preserved?
= conduct a choir and play the piano | can still conduct a choir and play the piano
@ can still conduct a choir and play the piano

~ Spaced exercise is superior to what?
= the same amount at one sitting
@ the same amount at one sitting

~ What childhood adventure was talked into people who had never had it?
= having been lost in a shopping centre | lost in a shopping centre
@ having been lost in a shopping centre

! How old was Ebbinghaus when he died?
! Which tale did Bartlett give to children in Russia?
! How many students took part in Miller's study?
! When was Clive Wearing cured?
! How much did Scoville earn for the operation?
! Who shared the Nobel Prize with Hebb?
! What did Wearing forget before 1985?
! In what year did Simonides write his book on memory?
! How many taxi drivers did Maguire examine?
! Who won the first world championship?
! What did Loftus show to Neisser?
