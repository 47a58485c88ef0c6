# Florence Nightingale
Florence Nightingale (12 May 1820 – 13 August 1910) was an English social reformer and statistician who is regarded as the founder of modern nursing. She was named after the Italian city in which she was born, just as her elder sister Parthenope had been called after the Greek settlement that once stood on the site of Naples. Her father, William, born Shore, had taken the name Nightingale on inheriting the Derbyshire estate of Lea Hurst from a great-uncle; her mother, Frances Smith, was the daughter of a member of Parliament who campaigned against slavery. The family spent the summers at Lea Hurst and the rest of the year at Embley Park in Hampshire, a warmer house which the father had bought in 1825. He taught his daughters himself, in history, philosophy, Latin, Greek and Italian, and Florence showed in addition an unusual liking for figures.

On 7 February 1837, at Embley, she had what she described as a call from God to his service, though seven years passed before she understood that it meant the care of the sick. When she asked in 1845 to be trained at Salisbury Infirmary, her parents were horrified, because nurses at that time had the reputation of being drunken and immoral. For nine years Richard Monckton Milnes, a politician and poet, courted her; she refused him in 1849, convinced that marriage would interfere with her vocation. In the winter of that year she travelled up the Nile as far as Abu Simbel with her friends Charles and Selina Bracebridge. On the way home she visited the Lutheran institution for deaconesses at Kaiserswerth on the Rhine, run by Pastor Theodor Fliedner, and in 1851 she returned there for three months of training. Her first printed work, issued anonymously, was a pamphlet about it.

In August 1853 she became superintendent of the Institute for the Care of Sick Gentlewomen in Upper Harley Street, London, an unpaid post which she could accept because her father allowed her 500 pounds a year. There she had hot water piped to every floor and a lift installed to bring up the patients' meals. In the following March Britain and France entered the Crimean War against Russia, and in October the reports of William Howard Russell in The Times revealed that wounded soldiers were left without bandages, and that there were not enough surgeons. Sidney Herbert, the Secretary at War, whom she had met in Rome in 1847, wrote to ask for her help; his letter crossed with one in which she offered it. On 21 October she left London with thirty-eight women, among them ten Catholic nuns and fourteen hospital nurses, and reached Scutari, on the Asian side of the Bosporus, on 4 November.

The Barrack Hospital there, a huge quadrangle lent by the Turks, stood over blocked sewers. Its four miles of beds were full of vermin, and rats ran about under them. The doctors, resenting the intrusion, at first gave the newcomers nothing to do, and Nightingale, who would not allow a nurse to touch a patient without orders, waited until the flood of casualties from Balaclava and Inkerman made them change their minds. With money from a fund collected by The Times she bought towels, scrubbing brushes and shirts, rented a house for a laundry, and had boilers put in. Alexis Soyer, chef of the Reform Club, came out at his own expense in 1855 to improve the food and invented a field stove which the army went on using for more than a century. The picture of her making her rounds at night, from which the name "the Lady with the Lamp" derives, appeared in the newspapers in February of that year.

Despite her efforts, the death rate went on rising at first: during the first winter more than 4,000 soldiers died at Scutari, ten times as many of typhus, typhoid, cholera and dysentery as of battle wounds. Only after a sanitary commission sent out by the government under John Sutherland had flushed the drains and improved the ventilation in March 1855 did mortality fall, from 42 per cent in February to about 2 per cent in June. Nightingale had believed up to then that bad food and overwork were mainly to blame, and she realised the full importance of hygiene only when she examined the figures at home. In May she visited the front, where she fell dangerously ill with a fever, probably brucellosis caught from infected milk, whose effects were to trouble her for decades. Another woman who tended soldiers in the Crimea, the Jamaican Mary Seacole, ran a hotel near Balaclava.

She came back in August 1856 under the name of Miss Smith, in order to escape the receptions that had been planned for her. A meeting with Queen Victoria at Balmoral in September led to a royal commission on the health of the army, for which she wrote a report of more than 800 pages with the help of the statistician William Farr. To persuade people who would not read tables, she drew polar area diagrams, sometimes called coxcombs, in which twelve wedges, one for each month, showed the causes of death in different colours. In 1858 she was elected the first female member of the Statistical Society of London. Among the results of her campaign were an army medical school, a department of statistics, and better barracks, in which the mortality of soldiers in peacetime, once twice that of civilians, was cut by half. From 1859 she pressed for similar reforms in India, a country she never saw.

A public fund in her honour had by 1859 reached 45,000 pounds, with which the Nightingale Training School was opened at St Thomas' Hospital in London on 9 July 1860. Its pupils, called probationers, were trained for one year, lived in a home under the eye of the matron, Sarah Wardroper, and had to keep a diary which was inspected every month. The first of them began work at the Liverpool Workhouse Infirmary in May 1865 under Agnes Jones, with the support of the merchant William Rathbone. Another, Linda Richards, who was to become known as America's first trained nurse, came over from Boston in 1877. Notes on Nursing, a slim book of 1859, was meant not for professionals but for women in charge of the health of others at home; it praises fresh air, quiet, cleanliness and light, and sold 15,000 copies within two months.

From 1857 she was often confined to bed, and did most of her work lying down, receiving one visitor at a time in her house in South Street, Mayfair. She owned some sixty cats in the course of her life, as well as a tame owl, Athena, which she had rescued from boys in Athens and carried in her pocket. Long doubtful about the theory of germs, she came round to it in the 1880s. By 1901 she was blind. In 1907 King Edward VII bestowed on her the Order of Merit, which no woman had received before. Her relatives declined a burial in Westminster Abbey, and she lies at East Wellow in Hampshire beneath a stone which, as she had wished, bears only her initials and dates. The Red Cross has awarded a medal named after her since 1912, and International Nurses Day is celebrated on her birthday. A recording of her voice, made in 1890 for the benefit of veterans of the Light Brigade, has been preserved.

? After what was Florence Nightingale named?
= the Italian city in which she was born | Italian city
@ named after the Italian city in which she was born

? What was her father's original surname?
= Shore
@ Her father, William, born Shore, had taken the name

? Where did the Nightingales live in summer?
= Lea Hurst
@ The family spent the summers at Lea Hurst

? which languages did florence learn from her father
= Latin, Greek and Italian
@ in history, philosophy, Latin, Greek and Italian

? What did Florence say happened to her on 7 February 1837?
= a call from God to his service | call from God
@ what she described as a call from God to his service

? Why were her parents shocked at her wish to be a nurse?
= nurses at that time had the reputation of being drunken and immoral | because nurses at that time had the reputation of being drunken and immoral
@ nurses at that time had the reputation of being drunken and immoral

? Why didn't she accept Milnes?
= marriage would interfere with her vocation | convinced that marriage would interfere with her vocation
@ convinced that marriage would interfere with her vocation

? Who went up the Nile with Nightingale?
= Charles and Selina Bracebridge | her friends Charles and Selina Bracebridge
@ with her friends Charles and Selina Bracebridge

? How long was her training at Kaiserswerth?
= three months
@ she returned there for three months of training

? What amount did her father give her every year?
= 500 pounds
@ her father allowed her 500 pounds a year

? What was the lift in Upper Harley Street for?
= to bring up the patients' meals | bring up the patients' meals
@ a lift installed to bring up the patients' meals

? Which journalist reported on the state of the wounded?
= William Howard Russell
@ the reports of William Howard Russell in The Times

? What office did Sidney Herbert hold?
= Secretary at War | the Secretary at War
@ Sidney Herbert, the Secretary at War

? How many women went with Nightingale to Scutari?
= thirty-eight
@ left London with thirty-eight women

? When did they arrive in Scutari?
= 4 November
@ the Asian side of the Bosporus, on 4 November

? What was underneath the Barrack Hospital?
= blocked sewers
@ stood over blocked sewers

? How long were the rows of beds in the hospital at Scutari?
= four miles
@ Its four miles of beds were full of vermin

? What things did she buy with the fund of The Times?
= towels, scrubbing brushes and shirts
@ bought towels, scrubbing brushes and shirts

? What did the chef of the Reform Club invent?
= a field stove | field stove
@ invented a field stove which the army went on using

? What was Florence Nightingale's nickname?
= the Lady with the Lamp | "the Lady with the Lamp" | Lady with the Lamp
@ from which the name "the Lady with the Lamp" derives

? What did the commission of March 1855 do to lower the death rate?
= flushed the drains and improved the ventilation
@ flushed the drains and improved the ventilation in March 1855

? What was the death rate in June?
= about 2 per cent | 2 per cent
@ to about 2 per cent in June

? How did she probably get brucellosis?
= infected milk | from infected milk
@ probably brucellosis caught from infected milk

? What did Mary Seacole run?
= a hotel | a hotel near Balaclava | hotel
@ the Jamaican Mary Seacole, ran a hotel near Balaclava

? Under what name did Nightingale travel home?
= Miss Smith
@ under the name of Miss Smith

? Which statistician helped her with the report
= William Farr | the statistician William Farr
@ with the help of the statistician William Farr

? What are polar area diagrams also called?
= coxcombs
@ polar area diagrams, sometimes called coxcombs

? In what year was she made a member of the Statistical Society?
= 1858
@ In 1858 she was elected the first female member

? How much money did the public fund contain?
= 45,000 pounds
@ had by 1859 reached 45,000 pounds

? What were pupils of the Training School called?
= probationers
@ Its pupils, called probationers

? Who was America's first trained nurse?
= Linda Richards
@ Another, Linda Richards, who was to become known

? For whom did she write Notes on Nursing?
= women in charge of the health of others at home | women in charge of the health of others
@ but for women in charge of the health of others at home

? What sort of bird was Athena?
= owl | a tame owl | tame owl
@ a tame owl, Athena, which she had rescued

? From whom did she receive the Order of Merit?
= King Edward VII
@ King Edward VII bestowed on her the Order of Merit

? Where is she buried?
= East Wellow | East Wellow in Hampshire
@ she lies at East Wellow in Hampshire

~ Which cause did her maternal grandfather fight for in politics?
= against slavery
@ a member of Parliament who campaigned against slavery

~ What did she wish to avoid by using a false identity?
= receptions | the receptions that had been planned for her
@ in order to escape the receptions that had been planned for her

~ In which land did she work for change without setting foot in it?
= India
@ similar reforms in India, a country she never saw

~ What virtues of a sickroom does her slim volume recommend?
= fresh air, quiet, cleanliness and light
@ it praises fresh air, quiet, cleanliness and light

~ What had been her wrong explanation for the many dead at Scutari?
= bad food and overwork | that bad food and overwork were mainly to blame
@ that bad food and overwork were mainly to blame

~ What modern scientific doctrine was she slow to accept?
= the theory of germs | theory of germs
@ Long doubtful about the theory of germs

~ Who supervised the trainees' household?
= Sarah Wardroper | the matron, Sarah Wardroper
@ under the eye of the matron, Sarah Wardroper

~ In favour of what ex-servicemen did she speak into a machine?
= veterans of the Light Brigade
@ for the benefit of veterans of the Light Brigade

! How did Parthenope die?

! Who was the first matron of Salisbury Infirmary?

! How much did William Nightingale pay for Embley Park?

! What did Queen Victoria give to Nightingale at Balmoral?

! How many of the thirty-eight women died at Scutari?

! Why did Mary Seacole quarrel with Nightingale?

! In what year did Nightingale travel to Boston?

! Which book did Theodor Fliedner write?

! How many beds did the Liverpool Workhouse Infirmary have?

! Who received the Nightingale medal in 1912?
