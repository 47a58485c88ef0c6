# Stoicism
Stoicism is a school of philosophy that was founded at Athens about 300 BCE by Zeno of Citium, a merchant's son from Cyprus. It takes its name from the Stoa Poikile, or Painted Porch, a colonnade on the north side of the marketplace where Zeno used to lecture. According to Diogenes Laertius, he had come to philosophy after losing a cargo of purple dye in a shipwreck; while sitting in a bookseller's shop he read Xenophon's recollections of Socrates and asked where such men could be found, whereupon the bookseller pointed to Crates the Cynic, who was just passing by. He later also heard Stilpo of Megara and Polemo, the head of the Academy.

Zeno was succeeded by Cleanthes of Assos, a former boxer who earned his living by drawing water at night and whose Hymn to Zeus is the longest text preserved from the early school. The third head, Chrysippus of Soli, who took over about 230 BCE, is said to have written more than 700 books, nearly all of them lost; so great was his part in giving the doctrine a system that the ancients remarked, "Without Chrysippus there would be no Stoa." Another pupil of Zeno, Aristo of Chios, rejected logic and physics as useless, and taught that everything apart from virtue and vice was wholly indifferent. Sphaerus, a native of the Bosporus, advised the Spartan king Cleomenes III on his reforms.

The Stoics divided philosophy into three parts, logic, physics and ethics, and compared the whole to an egg, of which logic was the shell, ethics the white and physics the yolk. Other writers preferred the image of an orchard, in which logic served as the protecting wall. Their logic differed from that of Aristotle in that its units were entire propositions rather than terms, and Chrysippus listed five basic forms of argument that need no proof, the so-called indemonstrables. Knowledge was held to begin with impressions stamped upon the soul as a seal stamps wax. A wise man gives assent only to those that are cognitive, which means that they could not arise from what does not exist.

In physics the school taught that only bodies exist, for nothing else can act or be acted upon. The universe is pervaded by pneuma, a mixture of fire and air, whose varying tension accounts for the hardness of stones, the growth of plants and the souls of animals. This breath was identified with reason, with fate and with Zeus. At long intervals, so the early Stoics believed, the world is dissolved in a conflagration and then born again exactly as before, with the same Socrates married to the same Xanthippe. Panaetius and Boethus of Sidon abandoned this idea, since they preferred to regard the cosmos as eternal. The void, place, time and "sayables" were granted a lesser status and called incorporeal.

The aim of life, in the formula of Zeno, is to live in agreement, to which Cleanthes added the words "with nature". Virtue alone is good and suffices for happiness, whereas health, wealth and reputation are "preferred indifferents", things that it is natural to choose but that contribute nothing to a good life. Four cardinal virtues were recognised: wisdom, courage, justice and moderation, which were thought to be inseparable. Passions, of which there are four main kinds (desire, fear, pleasure and distress), were explained as mistaken judgements, and the sage, who is free from them, was said to be as rare as the phoenix. Critics such as Plutarch mocked the claim that all faults are equal, a drowning man being no better off an arm's length below the surface.

The so-called Middle Stoa brought the teaching to Rome. In 155 BCE Diogenes of Babylon travelled there as an envoy, together with the heads of two rival schools, to plead against a fine imposed on Athens, and his lectures made a sober impression. Panaetius of Rhodes, a friend of the general Scipio Aemilianus, softened the strictness of the founders, and his treatise On Duties served Cicero as the model for a work of the same title in 44 BCE. His pupil Posidonius of Apamea, who opened a school on Rhodes, measured the circumference of the earth, explained the tides by the moon, and journeyed as far as Gades in Spain. Unlike Chrysippus he admitted that the soul has irrational powers.

Under the Roman Empire ethics came to outweigh all other interests. Seneca, born at Corduba in Spain, was banished to Corsica by Claudius, recalled in 49 CE to educate the young Nero, and forced to kill himself in 65 on account of the conspiracy of Piso; his 124 letters to Lucilius deal with such matters as anger, friendship and the use of time. Musonius Rufus, who was exiled to the barren island of Gyaros, argued that daughters should be taught philosophy as well as sons. His student Epictetus, a lame freedman from Hierapolis, left Rome when Domitian expelled the philosophers, and set up a school at Nicopolis in Epirus. He wrote nothing, but his talks were taken down by Arrian, who also compiled the short Handbook.

Marcus Aurelius, emperor from 161 to 180, composed his Meditations in Greek, partly while campaigning against the Quadi on the Danube, as notes meant for himself alone. He established four chairs of philosophy at Athens in 176, one of them for the Stoics, but within a few generations the school had faded away before the rise of Neoplatonism and Christianity. Early Christian authors borrowed freely from it, and a forged correspondence between Seneca and Saint Paul was widely believed to be genuine. In the sixteenth century Justus Lipsius, a scholar from the Low Countries, attempted in On Constancy (1584) to reconcile the two creeds. More recently Albert Ellis and Aaron Beck, the pioneers of cognitive therapy, acknowledged Epictetus as a forerunner, because he held that people are disturbed not by things but by their opinions about them.

? Who founded Stoicism?
= Zeno of Citium | Zeno
@ about 300 BCE by Zeno of Citium

? What is Stoicism named after?
= the Stoa Poikile | Stoa Poikile | the Stoa Poikile, or Painted Porch
@ It takes its name from the Stoa Poikile, or Painted Porch

? What cargo did Zeno lose?
= purple dye
@ after losing a cargo of purple dye in a shipwreck

? Whom did the bookseller point out to Zeno?
= Crates the Cynic | Crates
@ the bookseller pointed to Crates the Cynic

? How did Cleanthes make his living?
= by drawing water at night | drawing water at night
@ who earned his living by drawing water at night

? how many books did chrysippus write
= more than 700
@ is said to have written more than 700 books

? What did Aristo of Chios think of logic and physics?
= useless
@ rejected logic and physics as useless

? Which king was advised by Sphaerus?
= Cleomenes III | the Spartan king Cleomenes III
@ advised the Spartan king Cleomenes III

? What part of the egg stood for physics?
= yolk | the yolk
@ ethics the white and physics the yolk

? What were the units of Stoic logic?
= entire propositions
@ its units were entire propositions rather than terms

? What are the five basic forms of argument called?
= the so-called indemonstrables | indemonstrables
@ that need no proof, the so-called indemonstrables

? What did the Stoics compare impressions on the soul to?
= as a seal stamps wax | a seal stamps wax
@ stamped upon the soul as a seal stamps wax

? Why did the school hold that only bodies exist?
= nothing else can act or be acted upon
@ for nothing else can act or be acted upon

? What is pneuma made of?
= fire and air | a mixture of fire and air
@ pervaded by pneuma, a mixture of fire and air

? Besides Boethus, who gave up the idea of the conflagration?
= Panaetius
@ Panaetius and Boethus of Sidon abandoned this idea

? What status was given to void, place and time?
= incorporeal | a lesser status
@ were granted a lesser status and called incorporeal

? What words did Cleanthes add to the formula of Zeno?
= with nature
@ to which Cleanthes added the words "with nature"

? What are health and wealth an example of?
= preferred indifferents
@ health, wealth and reputation are "preferred indifferents"

? How did the Stoics explain passions?
= as mistaken judgements | mistaken judgements
@ were explained as mistaken judgements

? Did the Stoics believe that the virtues could be separated?
= inseparable | thought to be inseparable
@ which were thought to be inseparable

? In what year did Diogenes of Babylon come to Rome as an envoy?
= 155 BCE
@ In 155 BCE Diogenes of Babylon travelled there

? What did the envoys to Rome plead against?
= a fine imposed on Athens | a fine
@ to plead against a fine imposed on Athens

? Which treatise of Panaetius did Cicero use as a model?
= On Duties
@ his treatise On Duties served Cicero as the model

? How did Posidonius explain the tides?
= by the moon | moon
@ explained the tides by the moon

? Where was Seneca born?
= Corduba | Corduba in Spain
@ Seneca, born at Corduba in Spain

? Why was Seneca forced to kill himself?
= the conspiracy of Piso | on account of the conspiracy of Piso
@ in 65 on account of the conspiracy of Piso

? What did Musonius Rufus say about daughters?
= should be taught philosophy as well as sons | daughters should be taught philosophy as well as sons
@ argued that daughters should be taught philosophy as well as sons

? Who wrote down the talks of Epictetus?
= Arrian
@ his talks were taken down by Arrian

? In which language were the Meditations written?
= Greek
@ composed his Meditations in Greek

? How many chairs of philosophy did Marcus Aurelius set up at Athens?
= four
@ He established four chairs of philosophy at Athens in 176

? What year did On Constancy come out?
= 1584
@ attempted in On Constancy (1584) to reconcile the two creeds

~ What sport had the second leader of the Porch practised?
= boxer | a former boxer
@ Cleanthes of Assos, a former boxer

~ What happens to the cosmos every so often, according to the first adherents?
= dissolved in a conflagration | the world is dissolved in a conflagration and then born again exactly as before
@ the world is dissolved in a conflagration and then born again exactly as before

~ To what mythical creature was the perfectly wise person likened for scarcity?
= the phoenix | phoenix
@ was said to be as rare as the phoenix

~ What concession about human psychology did the Syrian traveller make against an earlier head?
= the soul has irrational powers
@ he admitted that the soul has irrational powers

~ Which Roman ruler drove thinkers out of the capital?
= Domitian
@ left Rome when Domitian expelled the philosophers

~ For whom did the philosopher-emperor intend his jottings?
= himself alone | himself
@ as notes meant for himself alone

~ Which apostle did people think had exchanged letters with Nero's tutor?
= Saint Paul
@ a forged correspondence between Seneca and Saint Paul

~ What field of modern psychology claims the lame teacher as a precursor?
= cognitive therapy
@ the pioneers of cognitive therapy

! Why did Claudius banish Seneca to Corsica?

! How many books did Zeno write?

! Who succeeded Chrysippus as head of the school?

! In what year did Epictetus die?

! What was the title of the work written by Epictetus himself?

! Which five virtues did Aristo recognise?

! How long was the circumference of the earth according to Posidonius?

! Who forged the letters between Seneca and Saint Paul?

! What did Aristotle compare philosophy to?

! Which Stoic lectured against the Spartan reforms?
