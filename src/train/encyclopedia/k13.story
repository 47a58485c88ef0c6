# Utilitarianism
Utilitarianism is the ethical doctrine according to which an action is right if it produces at least as much happiness, on the whole, as anything else that could have been done instead. It is the best-known form of consequentialism, the family of theories that judge conduct by its results and not by the motive or by the conformity to a rule. Everyone affected has to be considered, and each person's pleasure or pain has the same weight; Bentham's dictum, as John Stuart Mill reports it, was "everybody to count for one, nobody for more than one". In this impartiality it differs from egoism, which asks only for one's own good. The doctrine arose in Britain in the eighteenth century, inspired reforms of law, prisons and suffrage, and remains influential in economics and medicine.

Some of its elements are ancient. Epicurus, who opened his school in a garden at Athens in about 306 BC, declared pleasure to be the beginning and end of the blessed life, but had in mind chiefly freedom from pain and worry. In China Mozi, in the fifth century BC, condemned costly funerals and wars of conquest because they did not benefit the people, and called for concern for everyone without distinction. The phrase about the greatest happiness for the greatest numbers was coined by Francis Hutcheson, an Irish-born professor at Glasgow, in a treatise of 1725. David Hume stressed the utility of the virtues in 1751. The Frenchman Claude Adrien Helvétius, whose book On the Mind was burned by order of the Parlement of Paris in 1759, and the Italian Cesare Beccaria, who argued against torture and the death penalty in 1764, impressed Bentham most.

Jeremy Bentham, born in London in 1748, was a prodigy who began Latin at the age of three and went to Oxford at twelve. His father wanted him to become Lord Chancellor, but he was disgusted with the confusion of English law and preferred to criticize it. An Introduction to the Principles of Morals and Legislation was printed in 1780 and published in 1789. It opens with the statement that nature has placed mankind under two sovereign masters, pain and pleasure. Their value, he held, can be measured by seven circumstances, which include intensity, duration, certainty and extent. For about twenty years he tried in vain to get a circular prison built, the Panopticon, in which an inspector in the middle could see every cell. In 1792 revolutionary France made him an honorary citizen. His body, dressed and stuffed with hay, is kept in a case at University College London.

Bentham's friend James Mill, a Scot who worked for the East India Company, educated his eldest son as an heir to the cause. John Stuart Mill, born in 1806, learned Greek at three and had read Plato in the original by the age of ten, but was kept away from other children. At twenty he asked himself whether he would be happy if all his aims were achieved, answered no, and fell into a depression from which the poems of Wordsworth helped him to recover. In Utilitarianism, which appeared as three articles in Fraser's Magazine in 1861, he declared that some kinds of pleasure are more valuable than others; it is better to be Socrates dissatisfied than a fool satisfied. Those who have experienced both kinds, he thought, are the competent judges. As a member of Parliament he proposed votes for women in 1867, and 73 members supported him.

Henry Sidgwick, a Cambridge professor who resigned his fellowship in 1869 because he could no longer subscribe to the articles of the Church of England, wrote what many consider the most careful exposition. His Methods of Ethics (1874) compares three procedures for deciding what one ought to do: egoism, intuition and utilitarianism. He concluded that common-sense morality rests unconsciously on the last of them, but he found no rational way to reconcile duty with self-interest, and called this the dualism of practical reason. He also helped to found Newnham College for women and was the first president of the Society for Psychical Research. His pupil G. E. Moore held in Principia Ethica (1903) that good is indefinable and that beauty and affection, not pleasure alone, are to be promoted, a position known as ideal utilitarianism.

Several varieties are distinguished. Act utilitarianism applies the test to each single deed, whereas rule utilitarianism asks which rules would have the best effects if they were generally followed, and bids us keep to them even where an exception might seem useful. Richard Hare, who had been a prisoner of the Japanese during the Second World War, proposed in 1981 that we should rely on rules in daily life and calculate only in calm moments or in conflicts. Preference utilitarians want to satisfy what people desire rather than to increase a feeling. Karl Popper, fearing that plans for bliss lead to tyranny, recommended in 1945 that suffering be reduced instead, whereupon Ninian Smart replied that a ruler with a weapon able to destroy mankind painlessly would then be obliged to use it. Whether the total of happiness or the average is to be raised matters when the size of the population can change.

Critics have never been lacking. Thomas Carlyle scoffed at a philosophy fit for pigs, and Charles Dickens caricatured it in Hard Times (1854) in the person of Mr Gradgrind, the schoolmaster devoted to facts. Friedrich Nietzsche remarked that man does not strive for happiness, only the Englishman does. A common objection says that the doctrine would permit the punishment of an innocent man if a riot could be prevented thereby. Bernard Williams argued in 1973 that it robs people of their integrity, since it forces them to set aside the projects with which they identify themselves. John Rawls, in A Theory of Justice (1971), complained that it does not take seriously the distinction between persons. Robert Nozick imagined a machine that gives any experience one likes; if we refuse to be plugged into it, he said, we value more than feelings.

The Australian Peter Singer has drawn the most radical conclusions in recent times. In an essay of 1972, prompted by the famine among refugees from East Bengal, he maintained that whoever would ruin his shoes to save a child from drowning in a pond must also give money for starving people far away. Animal Liberation (1975) extended equal consideration to all creatures able to suffer, a thought that Bentham had already expressed in a footnote. His views on the euthanasia of severely disabled infants led to protests when he lectured in Germany in 1989. The movement called effective altruism, which began in Oxford around 2009 with Toby Ord and William MacAskill, tries to find out by calculation which charities do the most good per pound. In health care, treatments are compared by the number of quality-adjusted life years they yield, a measure devised by economists in the 1970s.

? What makes an action right according to utilitarianism?
= it produces at least as much happiness, on the whole, as anything else that could have been done instead | produces at least as much happiness
@ it produces at least as much happiness, on the whole, as anything else

? Utilitarianism is the best-known form of what?
= consequentialism
@ the best-known form of consequentialism

? What does egoism ask for?
= one's own good | only for one's own good
@ which asks only for one's own good

? In which fields is the doctrine still influential?
= economics and medicine
@ remains influential in economics and medicine

? Where was the school of Epicurus?
= in a garden at Athens | a garden at Athens
@ opened his school in a garden at Athens

? What did Mozi condemn?
= costly funerals and wars of conquest
@ condemned costly funerals and wars of conquest

? Who coined the phrase about the greatest happiness for the greatest numbers?
= Francis Hutcheson | Hutcheson
@ was coined by Francis Hutcheson

? What happened to the book of Helvétius in 1759?
= burned | burned by order of the Parlement of Paris
@ was burned by order of the Parlement of Paris

? what did Beccaria argue against
= torture and the death penalty
@ argued against torture and the death penalty

? At what age did Bentham go to Oxford?
= twelve
@ went to Oxford at twelve

? What did Bentham's father want his son to be?
= Lord Chancellor
@ wanted him to become Lord Chancellor

? What are the two sovereign masters of mankind?
= pain and pleasure
@ under two sovereign masters, pain and pleasure

? By how many circumstances can the value of pleasure be measured?
= seven
@ measured by seven circumstances

? What was the Panopticon?
= a circular prison | circular prison
@ tried in vain to get a circular prison built

? Which country made Bentham an honorary citizen?
= France | revolutionary France
@ In 1792 revolutionary France made him

? What is Bentham's body stuffed with?
= hay
@ dressed and stuffed with hay

? Who was James Mill's employer?
= East India Company | the East India Company
@ worked for the East India Company

? Whose poems helped John Stuart Mill to recover?
= Wordsworth
@ from which the poems of Wordsworth helped

? Where were the three articles of Utilitarianism published?
= Fraser's Magazine
@ three articles in Fraser's Magazine

? Who are the competent judges of pleasures in Mill's opinion?
= Those who have experienced both kinds
@ Those who have experienced both kinds, he thought

? How many members of Parliament supported votes for women?
= 73
@ and 73 members supported him

? Why did Sidgwick resign his fellowship?
= he could no longer subscribe to the articles of the Church of England | because he could no longer subscribe to the articles of the Church of England
@ he could no longer subscribe to the articles of the Church of England

? What three procedures does The Methods of Ethics compare?
= egoism, intuition and utilitarianism
@ one ought to do: egoism, intuition and utilitarianism

? What is it that Sidgwick called the dualism of practical reason?
= no rational way to reconcile duty with self-interest | he found no rational way to reconcile duty with self-interest
@ he found no rational way to reconcile duty with self-interest

? Which college did Sidgwick help to found?
= Newnham College
@ helped to found Newnham College for women

? When was Principia Ethica published?
= 1903
@ Principia Ethica (1903)

? What does act utilitarianism apply its test to?
= each single deed
@ applies the test to each single deed

? What do preference utilitarians want?
= to satisfy what people desire | satisfy what people desire
@ want to satisfy what people desire

? Who had been a prisoner of the Japanese?
= Richard Hare
@ Richard Hare, who had been a prisoner

? What did Popper recommend?
= that suffering be reduced | suffering be reduced
@ that suffering be reduced instead

? In which novel did Dickens make fun of utilitarianism?
= Hard Times
@ caricatured it in Hard Times (1854)

? What did Nietzsche say about happiness?
= man does not strive for happiness, only the Englishman does
@ man does not strive for happiness, only the Englishman does

? What was Rawls's complaint?
= it does not take seriously the distinction between persons | does not take seriously the distinction between persons
@ it does not take seriously the distinction between persons

? What event prompted Singer's essay of 1972?
= the famine among refugees from East Bengal | famine among refugees from East Bengal
@ the famine among refugees from East Bengal

? Where did Bentham express the thought about animals?
= in a footnote | footnote
@ had already expressed in a footnote

? Who started effective altruism?
= Toby Ord and William MacAskill
@ with Toby Ord and William MacAskill

? Did Bentham succeed in getting his prison built?
= tried in vain | in vain
@ twenty years he tried in vain

~ Which farm animals figure in the Scottish writer's insult?
= pigs
@ a philosophy fit for pigs

~ What possession would you sacrifice to rescue somebody from the water?
= shoes | his shoes
@ would ruin his shoes to save a child

~ What imaginary device shows that sensations are not all that counts?
= a machine that gives any experience one likes | machine
@ Robert Nozick imagined a machine that gives any experience one likes

~ What injustice might be allowed to keep the peace?
= the punishment of an innocent man | punishment of an innocent man
@ would permit the punishment of an innocent man

~ What unit is used in hospitals for weighing therapies?
= quality-adjusted life years
@ the number of quality-adjusted life years they yield

~ Which philosopher is preferable in misery to a contented idiot?
= Socrates
@ better to be Socrates dissatisfied

~ What does the theory take away from individuals, in the opinion of an author of 1973?
= integrity | their integrity
@ it robs people of their integrity

~ What was the boy deprived of during his extraordinary schooling?
= other children | kept away from other children
@ was kept away from other children

! Who burned the book of Beccaria?
! How many years did Bentham spend in prison?
! When did James Mill die?
! In what year did women get the vote?
! Who designed the case in which Bentham's body is kept?
! Why did Moore resign his fellowship?
! What did Carlyle say about Hard Times?
! How much money did Singer give for the refugees?
! Which charity does the most good per pound?
! How many members voted against Mill's proposal?
! Where was Hare captured by the Japanese?
