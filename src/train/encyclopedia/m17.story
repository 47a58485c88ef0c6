# Dentistry
Dentistry is the branch of medicine that deals with the teeth, the gums and the rest of the mouth. Its commonest tasks are the filling of decayed teeth, their extraction, the treatment of inflamed gums and the replacement of what has been lost by crowns, bridges, dentures or implants. An adult normally has 32 teeth, wisdom teeth included, and a child 20 milk teeth, which fall out between the ages of six and twelve. The visible crown is covered with enamel, the hardest substance of the body, below which lie the softer dentine and, in the middle, the pulp with its nerves and vessels. The recognised specialties include orthodontics, which straightens teeth, endodontics, which treats the pulp, periodontics, concerned with the gums, and prosthodontics. Untreated decay affects some two billion people, more than any other condition.

The beginnings reach back a long way. A molar from Villabruna in northern Italy, about 14,000 years old, shows that decay was scraped out with a flint point, and at Mehrgarh in Pakistan eleven drilled teeth dating from 7,500 to 9,000 years ago have been found, the work, it is supposed, of craftsmen who otherwise bored beads with a bow drill. A lower jaw from Slovenia holds a filling of beeswax. A Sumerian text blames toothache on a worm, a notion that lived on in Europe until the eighteenth century. The Egyptian Hesy-Re, who died about 2600 BC, is often called the first dentist, because an inscription on his tomb names him chief of those who treat teeth. The Etruscans made bridges of gold bands and animal teeth, and in the Maya lands jade was inlaid in front teeth, for the sake of beauty rather than health.

In the Middle Ages extractions were left to barbers, and itinerant tooth-pullers drew crowds at fairs with drums and jokes. A German booklet of 1530, the Artzney Buchlein, printed at Leipzig, was the first work devoted wholly to the subject. Pierre Fauchard, a Frenchman who had learnt his trade in the navy, is regarded as the father of modern dentistry on account of Le Chirurgien Dentiste, published in two volumes in 1728. In it he described fillings of lead, tin or gold leaf, braces, and a drill turned by catgut, and declared that acids derived from sugar cause decay. He recommended that patients rinse their mouths with their own urine. The first toothbrush to be sold in large numbers was made by William Addis of London, who is said to have thought of it in prison in 1770 and fashioned it from a bone and some bristles.

The profession gained its schools and laws in the nineteenth century. Chapin Harris and Horace Hayden opened the Baltimore College of Dental Surgery, the first of its kind in the world, in 1840, and awarded the degree of DDS; a year later Alabama enacted the first law on the practice. In Britain the Dentists Act of 1878 restricted the title of dentist to those who were registered, but untrained men could go on working under other names until 1921. Lucy Hobbs, who was refused by two colleges in Ohio, received her degree at Cincinnati in 1866 and was the first American woman to do so. Robert Tanner Freeman, born to former slaves, graduated at Harvard in 1869. In 1891 Greene Vardiman Black, of Illinois, who also standardised instruments and the shape of cavities, began to classify fillings, and he is honoured by a statue in Lincoln Park, Chicago.

George Washington's dentist, John Greenwood, adapted his mother's spinning wheel in 1790 to make a drill worked by the foot; James Morrison patented one with a treadle in 1871, and George Green of Kalamazoo an electric one in 1875. The air turbine, built by John Walsh in New Zealand in 1949 and perfected by the American John Borden in 1957, turned at some 300,000 revolutions a minute and halved the time required. Amalgam, an alloy of mercury with silver, tin and copper, reached New York in 1833 with two Frenchmen, the Crawcour brothers, whose careless work provoked the "amalgam war", in the course of which the American Society of Dental Surgeons made its members swear not to use it and in the end dissolved. White composites go back to Rafael Bowen, who patented a resin called bis-GMA in 1962, and to Michael Buonocore, who had roughened enamel with acid in 1955.

Washington, who had a single natural tooth left when he became president, wore dentures of hippopotamus ivory, metal and human teeth, some of which had been bought from slaves; they were never made of wood, as legend has it. After the battle of 1815 teeth pulled from dead soldiers were sold as "Waterloo teeth". Alexis Duchâteau, a pharmacist near Paris, disgusted by the smell of his ivory set, had one made of porcelain in 1774 with the help of Nicolas de Chémant, a dentist, who took the credit and the patent. Vulcanite, a hard rubber, lowered prices from the 1850s. In 1952 the Swedish physician Per-Ingvar Brånemark, while studying the blood flow in a rabbit's leg, found that a titanium chamber could not be removed since it had grown together with the bone; in 1965 he gave the first implants to Gösta Larsson, who had been born without a proper chin.

Decay, or caries, arises when bacteria, chiefly Streptococcus mutans, ferment sugar to acid, which dissolves enamel. Willoughby Miller, an American working with Koch in Berlin, put forward this chemico-parasitic theory in 1890, and experiments at Vipeholm, a Swedish home for the mentally disabled, in which inmates were fed toffee from 1945 onwards, proved that frequent sticky sweets do most damage; the study has since been condemned as unethical. Fluoride hardens the enamel. Frederick McKay, who had come to Colorado Springs in 1901, noticed that people there had brown stains, yet few cavities; thirty years later the cause was traced to fluoride in the water by a chemist of the aluminium industry, H. V. Churchill. On 25 January 1945 Grand Rapids, Michigan, became the first city to add it to the supply, and the rate of decay among children born there fell by more than 60 per cent.

Otto Walkhoff, of Brunswick, took a picture of his own jaw two weeks after Röntgen's paper was published, lying on the floor for 25 minutes; Edmund Kells, a dentist in New Orleans who experimented without protection, lost one hand and shot himself in 1928. Edward Angle, who founded a school of orthodontics in St Louis in 1900, divided bad bites into three classes. Clear plastic aligners were introduced in 1999 by Align Technology, a firm started by two Stanford students, Zia Chishti and Kelsey Wirth. Teeth also serve the law: Paul Revere identified the body of Joseph Warren, killed at Bunker Hill, by a false tooth he had wired himself, and Ted Bundy was convicted in Florida partly on bite marks. Floss, which was advocated by Levi Spear Parmly in 1819, is still recommended together with brushing twice a day, although the evidence in its favour is weak.

? What does dentistry deal with?
= the teeth, the gums and the rest of the mouth | teeth, the gums and the rest of the mouth
@ deals with the teeth, the gums and the rest of the mouth

? How many teeth does an adult have?
= 32
@ An adult normally has 32 teeth, wisdom teeth included

? What is the hardest substance in the body?
= enamel
@ is covered with enamel, the hardest substance of the body

? Which specialty straightens teeth?
= orthodontics
@ include orthodontics, which straightens teeth

? How many people have untreated decay?
= some two billion | two billion
@ Untreated decay affects some two billion people

? What was the filling from Slovenia made of?
= beeswax
@ A lower jaw from Slovenia holds a filling of beeswax

? What did the Sumerians blame for toothache?
= a worm | worm
@ A Sumerian text blames toothache on a worm

? Who is often called the first dentist?
= Hesy-Re | The Egyptian Hesy-Re
@ The Egyptian Hesy-Re, who died about 2600 BC

? Where were eleven drilled teeth found?
= Mehrgarh | at Mehrgarh in Pakistan
@ at Mehrgarh in Pakistan eleven drilled teeth

? What was the Artzney Buchlein?
= the first work devoted wholly to the subject | first work devoted wholly to the subject
@ was the first work devoted wholly to the subject

? When was Le Chirurgien Dentiste published?
= 1728
@ Le Chirurgien Dentiste, published in two volumes in 1728

? What did Fauchard tell patients to rinse with?
= their own urine
@ that patients rinse their mouths with their own urine

? who made the first toothbrush sold in large numbers
= William Addis | William Addis of London
@ was made by William Addis of London

? Who did the extractions in the Middle Ages?
= barbers
@ In the Middle Ages extractions were left to barbers

? What was the first dental college in the world?
= Baltimore College of Dental Surgery | the Baltimore College of Dental Surgery
@ Horace Hayden opened the Baltimore College of Dental Surgery

? Which state passed the first law on dentistry?
= Alabama
@ a year later Alabama enacted the first law on the practice

? What did the act of 1878 do?
= restricted the title of dentist to those who were registered
@ restricted the title of dentist to those who were registered

? In what year did Lucy Hobbs get her degree?
= 1866
@ received her degree at Cincinnati in 1866

? What was used by John Greenwood to make a drill?
= his mother's spinning wheel | spinning wheel
@ adapted his mother's spinning wheel in 1790

? Who patented the electric drill?
= George Green | George Green of Kalamazoo
@ and George Green of Kalamazoo an electric one in 1875

? How fast did the air turbine turn?
= some 300,000 revolutions a minute | 300,000 revolutions a minute
@ turned at some 300,000 revolutions a minute

? What is amalgam?
= an alloy of mercury with silver, tin and copper | alloy of mercury with silver, tin and copper
@ Amalgam, an alloy of mercury with silver, tin and copper

? What happened to the American Society of Dental Surgeons?
= dissolved | in the end dissolved
@ made its members swear not to use it and in the end dissolved

? Were Washington's dentures made of wood?
= never made of wood | they were never made of wood
@ they were never made of wood, as legend has it

? What were teeth from dead soldiers sold as?
= Waterloo teeth
@ teeth pulled from dead soldiers were sold as "Waterloo teeth"

? What material was Duchâteau's set of 1774 made from?
= porcelain
@ had one made of porcelain in 1774

? Who got the first implants from Brånemark?
= Gösta Larsson
@ in 1965 he gave the first implants to Gösta Larsson

? What metal grew together with the bone?
= titanium
@ a titanium chamber could not be removed

? What were the inmates at Vipeholm fed?
= toffee
@ in which inmates were fed toffee from 1945 onwards

? Which city was first to fluoridate its water?
= Grand Rapids | Grand Rapids, Michigan
@ Grand Rapids, Michigan, became the first city to add it

? What does fluoride do?
= hardens the enamel
@ Fluoride hardens the enamel

? How long did Walkhoff lie on the floor?
= 25 minutes | for 25 minutes
@ lying on the floor for 25 minutes

? In how many classes did Angle divide bad bites?
= three
@ divided bad bites into three classes

? What did Paul Revere identify a body by?
= a false tooth | a false tooth he had wired himself
@ by a false tooth he had wired himself

~ Why did Central Americans set green stones in their smiles?
= for the sake of beauty | beauty
@ for the sake of beauty rather than health

~ How did travelling practitioners attract onlookers?
= with drums and jokes | drums and jokes
@ drew crowds at fairs with drums and jokes

~ What confinement inspired a London maker of cleaning tools?
= prison | in prison
@ is said to have thought of it in prison in 1770

~ What drove the apothecary to give up his elephant-tusk set?
= the smell | the smell of his ivory set
@ disgusted by the smell of his ivory set

~ How is the research on disabled people viewed nowadays?
= condemned as unethical | unethical
@ the study has since been condemned as unethical

~ Who found the element behind the blemishes seen in a Rocky Mountain town?
= H. V. Churchill | a chemist of the aluminium industry, H. V. Churchill
@ by a chemist of the aluminium industry, H. V. Churchill

~ What did the unshielded pioneer in Louisiana have to pay for his work?
= lost one hand | lost one hand and shot himself
@ lost one hand and shot himself in 1928

~ On what did a Florida jury partly base its verdict?
= bite marks
@ was convicted in Florida partly on bite marks

! How many teeth did John Greenwood have?

! What degree did Robert Tanner Freeman refuse?

! When did Pierre Fauchard join the navy?

! Who discovered Streptococcus mutans?

! How much did a set of Waterloo teeth cost?

! Which city stopped adding fluoride in 1945?

! What did the Etruscans use to fill decayed teeth?

! When was vulcanite replaced by plastic?

! Who was the first woman to practise dentistry in Britain?

! How many patents did John Walsh hold?

! Why did Lucy Hobbs leave Cincinnati?
