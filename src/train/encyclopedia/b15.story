# Sleep
Sleep is a recurring state of reduced activity in which consciousness is altered and most of the senses and voluntary muscles are inhibited. It differs from wakefulness by a lower readiness to respond to stimuli, and from coma by the fact that it can be ended quickly. Human beings spend about a third of their lives in it. In mammals and birds two kinds alternate: non-REM sleep, which is again divided into three stages, and REM sleep, named after the rapid eye movements that accompany it. In a night of eight hours an adult passes through four to six cycles of some 90 minutes each. Deep sleep predominates in the first half of the night, whereas the periods of REM become longer towards morning. Until 2007 non-REM sleep was divided into four stages, the last two of which were then merged.

The stages are told apart by recordings of the electrical waves of the brain, a method for which Hans Berger, a psychiatrist at Jena, laid the foundation in 1924. Falling asleep is marked by the replacement of alpha waves by slower theta waves; sudden twitches of the limbs are common then. The second stage, in which nearly half of the night is spent, shows sleep spindles, short bursts of 11 to 16 hertz, and large single deflections called K-complexes. In the third, delta waves of less than four hertz prevail; the sleeper is hard to rouse, growth hormone is released, and sleepwalking and night terrors occur. During REM sleep the brain waves resemble those of a person awake, for which reason Michel Jouvet of Lyon spoke of "paradoxical sleep", while the muscles are paralysed with the exception of those of the eyes and of breathing.

REM sleep was discovered at the University of Chicago by Eugene Aserinsky, a graduate student of Nathaniel Kleitman. In December 1951 he attached electrodes to his eight-year-old son Armond and at first believed that the apparatus, an old machine found in a basement, was out of order. The report appeared in Science in September 1953. William Dement, another student, showed that people woken up in this phase nearly always tell of dreams, and he later founded at Stanford the first clinic for disorders of sleep. Kleitman, born in Kishinev, had spent 32 days with a colleague in Mammoth Cave in Kentucky in 1938 in order to find out whether man can adapt to a day of 28 hours; the younger of the two could, but he himself could not. He lived to be 104 years old.

Two processes determine when we sleep, according to a model published by Alexander Borbély of Zurich in 1982. Pressure to sleep builds up with each hour awake, which is explained by the accumulation of adenosine, a substance whose receptors are blocked by caffeine; at the same time an inner clock makes us alert by day. The clock is located in the suprachiasmatic nucleus, some 20,000 nerve cells above the crossing of the optic nerves, and without light from outside it runs with a period of slightly more than 24 hours. Special cells of the retina, which contain the pigment melanopsin and respond above all to blue light, set it every morning. In the dark the pineal gland gives off melatonin. Jeffrey Hall, Michael Rosbash and Michael Young received the Nobel Prize in 2017 for clarifying the mechanism of the clock in fruit flies.

The need for sleep changes with age. Newborns sleep 14 to 17 hours, half of them in REM, schoolchildren nine to eleven and adults seven to nine; in old age sleep becomes lighter and more broken. In puberty the clock shifts towards evening, and when a school district near Minneapolis moved the beginning of lessons from 7.20 to 8.30 in 1996, attendance improved. Ying-Hui Fu of San Francisco described in 2009 a mother and daughter who, owing to a mutation of the gene DEC2, felt rested after about six hours. Elephants in the wild manage with two hours, as was measured in Botswana in two matriarchs; the little brown bat, on the other hand, sleeps almost twenty. Dolphins rest with one half of the brain at a time and keep the opposite eye open, and frigatebirds on the wing sleep for only 42 minutes a day.

What sleep is for has not been settled. It saves energy, but less than one would think. Memories are strengthened: Matthew Wilson of the Massachusetts Institute of Technology found that cells in the hippocampus of sleeping rats repeat the pattern in which they fired in a maze. Giulio Tononi and Chiara Cirelli proposed in 2003 that the connections of nerve cells, which grow during the day, are scaled down at night. Maiken Nedergaard reported ten years later that the spaces between the cells of a mouse brain widen by about 60 percent in sleep, so that waste such as beta-amyloid can be washed out by the fluid of the brain. Sleep also supports immunity; volunteers who slept less than six hours were four times as likely to catch a cold when a virus was dropped into their noses, as Aric Prather showed in 2015.

In January 1964 Randy Gardner, a schoolboy of seventeen from San Diego, stayed awake for 264 hours for a science fair, watched over by Dement; towards the end he suffered from moodiness and hallucinations, but he recovered after a sleep of fourteen hours. The Guinness company no longer accepts records of this kind for fear of damage to health. Rats prevented from sleeping in experiments by Allan Rechtschaffen died after two to three weeks, although no clear cause was found. Tiredness played a part in the accidents of Chernobyl and of the tanker Exxon Valdez. After seventeen hours without sleep, reactions are as slow as with 0.5 per mille of alcohol in the blood. In fatal familial insomnia, an inherited disease of prions known from an Italian family from the Veneto, sleep vanishes completely, and patients die within about a year and a half.

Insomnia is the most common disorder; about one adult in ten has it in chronic form. Guidelines recommend cognitive behavioural therapy as the first treatment, since pills such as zolpidem lead to habituation. In sleep apnoea the airway collapses again and again, and the sleeper snores and gasps; the usual remedy is a mask through which air is blown, invented by Colin Sullivan in Sydney in 1980 with the help of a vacuum cleaner motor. Narcolepsy, in which people suddenly fall asleep and lose the tension of their muscles when they laugh, was traced in 1999 to a lack of orexin: Emmanuel Mignot found the responsible gene in Doberman dogs. Before the industrial age, as the historian Roger Ekirch concluded in 2001 from diaries and court records, people in Europe often slept in two parts, with an hour or more in between for prayer, talk or visits.

? What does REM sleep get its name from?
= rapid eye movements | the rapid eye movements that accompany it
@ named after the rapid eye movements that accompany it

? How does sleep differ from a coma?
= it can be ended quickly | by the fact that it can be ended quickly
@ from coma by the fact that it can be ended quickly

? what portion of life do humans spend asleep
= a third | about a third
@ Human beings spend about a third of their lives in it

? How long is one sleep cycle?
= 90 minutes | some 90 minutes
@ four to six cycles of some 90 minutes each

? What kind of sleep prevails in the first half of the night?
= Deep sleep | Deep
@ Deep sleep predominates in the first half of the night

? Who laid the foundation for recording brain waves?
= Hans Berger
@ for which Hans Berger, a psychiatrist at Jena, laid the foundation

? What waves replace alpha waves when a person falls asleep?
= theta waves | slower theta waves
@ the replacement of alpha waves by slower theta waves

? What is released during the third stage?
= growth hormone
@ the sleeper is hard to rouse, growth hormone is released

? What term did Michel Jouvet use for REM sleep?
= paradoxical sleep
@ Michel Jouvet of Lyon spoke of "paradoxical sleep"

? Which muscles are not paralysed in REM sleep?
= those of the eyes and of breathing
@ with the exception of those of the eyes and of breathing

? At which university was REM sleep discovered?
= University of Chicago | the University of Chicago
@ REM sleep was discovered at the University of Chicago

? To whom did Aserinsky attach electrodes?
= his eight-year-old son Armond | Armond
@ attached electrodes to his eight-year-old son Armond

? In which journal was the discovery of REM published?
= Science
@ The report appeared in Science in September 1953

? What did Dement found at Stanford?
= the first clinic for disorders of sleep | first clinic for disorders of sleep
@ founded at Stanford the first clinic for disorders of sleep

? How many days did Kleitman spend in the cave?
= 32 | 32 days
@ had spent 32 days with a colleague in Mammoth Cave

? How old did Kleitman get?
= 104 | 104 years
@ He lived to be 104 years old

? What substance builds up while we are awake?
= adenosine
@ is explained by the accumulation of adenosine

? What does caffeine block?
= receptors
@ adenosine, a substance whose receptors are blocked by caffeine

? Where is the inner clock found?
= in the suprachiasmatic nucleus | suprachiasmatic nucleus
@ The clock is located in the suprachiasmatic nucleus

? What gland gives off melatonin?
= pineal gland | the pineal gland
@ In the dark the pineal gland gives off melatonin

? Why were Hall, Rosbash and Young given the Nobel Prize?
= for clarifying the mechanism of the clock in fruit flies | clarifying the mechanism of the clock in fruit flies
@ for clarifying the mechanism of the clock in fruit flies

? How many hours do newborns sleep?
= 14 to 17 | 14 to 17 hours
@ Newborns sleep 14 to 17 hours

? What happened to attendance when school began later?
= improved | attendance improved
@ from 7.20 to 8.30 in 1996, attendance improved

? Which gene mutation let a mother and daughter sleep only six hours?
= DEC2
@ owing to a mutation of the gene DEC2

? In what country was the sleep of two elephants measured?
= Botswana
@ as was measured in Botswana in two matriarchs

? How do dolphins sleep?
= with one half of the brain at a time | rest with one half of the brain at a time
@ Dolphins rest with one half of the brain at a time

? What did Matthew Wilson study?
= cells in the hippocampus of sleeping rats
@ found that cells in the hippocampus of sleeping rats repeat the pattern

? By how much do the spaces in a mouse brain widen?
= about 60 percent | 60 percent
@ widen by about 60 percent in sleep

? What kind of waste is washed out of the brain?
= beta-amyloid
@ waste such as beta-amyloid can be washed out

? When did Randy Gardner stay awake?
= January 1964
@ In January 1964 Randy Gardner

? How long did Gardner go without sleep?
= 264 hours
@ stayed awake for 264 hours

? Why does Guinness not accept such records any more?
= for fear of damage to health | fear of damage to health
@ no longer accepts records of this kind for fear of damage to health

? Whose experiments kept rats from sleeping?
= Allan Rechtschaffen
@ in experiments by Allan Rechtschaffen

? What is the most common sleep disorder?
= Insomnia
@ Insomnia is the most common disorder

? What part did Colin Sullivan use to build his mask?
= a vacuum cleaner motor | vacuum cleaner motor
@ with the help of a vacuum cleaner motor

? What is lacking in narcolepsy?
= orexin
@ was traced in 1999 to a lack of orexin

? In what kind of dogs did Mignot find the gene?
= Doberman | Doberman dogs
@ found the responsible gene in Doberman dogs

~ How did villagers in former centuries arrange their nights?
= in two parts | slept in two parts
@ people in Europe often slept in two parts

~ Why are tablets not doctors' preferred choice?
= lead to habituation | pills such as zolpidem lead to habituation
@ since pills such as zolpidem lead to habituation

~ What daily signal resets our internal timekeeper?
= blue light
@ respond above all to blue light, set it every morning

~ Which birds hardly slumber while airborne?
= frigatebirds
@ frigatebirds on the wing sleep for only 42 minutes a day

~ Which catastrophes were partly due to weary staff?
= Chernobyl and of the tanker Exxon Valdez | the accidents of Chernobyl and of the tanker Exxon Valdez
@ the accidents of Chernobyl and of the tanker Exxon Valdez

~ What mistake did the student make when the pens jumped?
= believed that the apparatus, an old machine found in a basement, was out of order
@ believed that the apparatus, an old machine found in a basement, was out of order

~ What emotion's outward sign can make certain patients go limp?
= laugh | when they laugh
@ lose the tension of their muscles when they laugh

~ Who thinks that nightly pruning trims what daytime learning enlarged?
= Giulio Tononi and Chiara Cirelli
@ Giulio Tononi and Chiara Cirelli proposed in 2003

! What did Hans Berger discover about dreams?

! How long did Kleitman's colleague live?

! Who broke Randy Gardner's record?

! When was melatonin discovered?

! Which animal sleeps least of all in zoos?

! Why did the rats of Matthew Wilson die?

! How many people suffer from narcolepsy?

! In what year did Aserinsky found his clinic?

! What causes night terrors?

! Which gene is responsible for sleep apnoea?

! How many hours did people sleep in the Middle Ages?
