# Nobel Prize
The Nobel Prizes are awards given each year for achievements in physics, chemistry, physiology or medicine, literature and the promotion of peace. They owe their existence to Alfred Nobel, a Swedish chemist and manufacturer, who was born in Stockholm in 1833, grew up partly in Saint Petersburg and held 355 patents, the most profitable of which was that for dynamite, granted in 1867. He had found that nitroglycerine, an oily liquid so dangerous that an explosion in 1864 had killed his younger brother Emil, could be handled safely when it was soaked up by a porous earth called kieselguhr. Nobel, who never married, spoke five languages and wrote poems in English, died of a stroke at San Remo on 10 December 1896.

He had signed his third and last will in Paris on 27 November 1895, without the help of a lawyer, before four witnesses at the Swedish Club. It ordered that about thirty-one million kronor, some 94 per cent of his property, be invested in safe securities and that the interest be distributed annually among those who had "conferred the greatest benefit to humankind", without regard to nationality. What moved him is not known for certain. In 1888 a French newspaper, which confused him with his brother Ludvig, who had just died, is said to have printed an obituary of "the merchant of death". Bertha von Suttner, an Austrian countess who had been his secretary for about a week in 1876 and later wrote the novel "Lay Down Your Arms", drew his attention to the peace movement.

The will was nearly set aside. Two nephews contested it, King Oscar II considered it unpatriotic to give Swedish money to foreigners, and the academies named in the text hesitated to accept so heavy a burden. Ragnar Sohlman, an engineer of twenty-six whom Nobel had made an executor, withdrew the securities from banks in Paris and, with a revolver on his knees, drove them in a cab to the railway station, lest French courts should claim the estate. A compromise with the relatives was reached in 1898. The Nobel Foundation, which manages the capital but has no say in the choice of winners, was set up on 29 June 1900, and the first prizes were presented on 10 December 1901, the fifth anniversary of the founder's death; they amounted to 150,782 kronor each.

Wilhelm Conrad Röntgen was honoured in 1901 for the discovery of X-rays, Jacobus van 't Hoff for his laws of chemical dynamics, and Emil von Behring for a serum against diphtheria. The first prize for literature went to the French poet Sully Prudhomme, to the indignation of forty-two Swedish authors and artists, who sent an address of apology to Leo Tolstoy. The choice is made by four bodies: the Royal Swedish Academy of Sciences decides on physics and chemistry, the Karolinska Institute on medicine, the Swedish Academy on literature, and a committee of five elected by the Norwegian parliament on peace. Why Nobel entrusted the last to Norway, which was then united with Sweden under one crown, he never explained. In 1968 the Bank of Sweden endowed, on its three-hundredth birthday, a prize in economic sciences, which is not a Nobel Prize in the strict sense.

Nominations are invited in September of the preceding year from professors, former winners, members of parliaments and others, and must arrive by the end of January; nobody may propose himself. The names of the candidates and the records of the discussions are kept secret for fifty years. At most three persons may share a prize, a rule that has caused much bitterness, and since 1974 it has not been given to the dead, unless they die after the announcement. In 2011 Ralph Steinman had died three days before his name was read out, which the committee did not know; it was decided that the award should stand. Prizes have been withheld forty-nine times, mostly in the two World Wars. The decision cannot be appealed against, and none has ever been revoked.

Each winner receives a diploma, a sum of money that in 2023 was raised to eleven million kronor, and a medal of eighteen-carat recycled gold, which until 1980 was of twenty-three carats. When the Germans marched into Copenhagen in April 1940, the chemist George de Hevesy dissolved the medals of Max von Laue and James Franck in aqua regia, a mixture of nitric and hydrochloric acid; the orange liquid stood unnoticed on a shelf until the peace, when the gold was recovered and struck again. The ceremony is held in the Concert Hall of Stockholm, for the peace prize in the City Hall of Oslo. At the banquet, for about 1,300 guests, 7,000 porcelain plates are laid out. In 2022 the Russian journalist Dmitry Muratov sold his medal for 103.5 million dollars for the benefit of child refugees.

Some records deserve mention. Marie Curie was the first woman to win, in 1903, and the only person who has been honoured in two different sciences; John Bardeen obtained two prizes in physics, for the transistor and for the theory of superconductivity, Frederick Sanger and Barry Sharpless two in chemistry, while Linus Pauling received one for chemistry and one for peace, neither of them shared. The youngest winner was Malala Yousafzai of Pakistan, aged seventeen, in 2014, the oldest John Goodenough, who was ninety-seven when he was chosen in 2019 for his part in the lithium-ion battery. Lawrence Bragg, who shared the prize in physics with his father in 1915, was twenty-five. The Red Cross has been awarded the peace prize three times. Rabindranath Tagore, a Bengali, was in 1913 the first winner in literature from Asia.

Not everybody was glad of the honour. Jean-Paul Sartre refused the prize in 1964 because he declined all official distinctions and did not wish to be turned into an institution; Le Duc Tho of Vietnam did so in 1973, on the ground that there was still no peace in his country. Three Germans, Richard Kuhn, Adolf Butenandt and Gerhard Domagk, were forbidden to accept by Hitler, who had been enraged by the award to the imprisoned pacifist Carl von Ossietzky, and Boris Pasternak was compelled by the Soviet authorities in 1958 to decline. Omissions are also held against the committees: Mahatma Gandhi was proposed five times in vain, Lise Meitner, who had explained nuclear fission, was passed over when Otto Hahn was chosen, and Dmitri Mendeleev lost in 1906 by a narrow margin. In 2018 the literature prize was postponed for a year because of a scandal over sexual assault and leaks in the circle of the Swedish Academy.

? In what year was Alfred Nobel born?
= 1833
@ was born in Stockholm in 1833

? What invention earned Nobel the most?
= dynamite
@ was that for dynamite, granted in 1867

? How many patents did Nobel hold?
= 355
@ held 355 patents, the most profitable

? What kind of substance is nitroglycerine?
= an oily liquid | oily liquid
@ nitroglycerine, an oily liquid so dangerous

? What was the porous earth called?
= kieselguhr
@ a porous earth called kieselguhr

? Where did Nobel die?
= San Remo
@ died of a stroke at San Remo

? When did Nobel sign his last will?
= 27 November 1895
@ in Paris on 27 November 1895

? What percentage of his property was to be invested?
= 94 per cent | some 94 per cent
@ some 94 per cent of his property

? What was printed in a French newspaper in 1888?
= an obituary of "the merchant of death" | an obituary
@ printed an obituary of "the merchant of death"

? For how long was Bertha von Suttner Nobel's secretary?
= about a week | a week
@ had been his secretary for about a week in 1876

? What novel did Bertha von Suttner write?
= "Lay Down Your Arms" | Lay Down Your Arms
@ later wrote the novel "Lay Down Your Arms"

? What did King Oscar II think of the will?
= unpatriotic to give Swedish money to foreigners | considered it unpatriotic to give Swedish money to foreigners
@ considered it unpatriotic to give Swedish money to foreigners

? Who was the young engineer Nobel chose as executor?
= Ragnar Sohlman
@ Ragnar Sohlman, an engineer of twenty-six

? Why did Sohlman take the securities out of Paris?
= lest French courts should claim the estate | French courts should claim the estate
@ lest French courts should claim the estate

? What does the Nobel Foundation manage?
= the capital | capital
@ which manages the capital but has no say

? When were the first prizes presented?
= 10 December 1901
@ were presented on 10 December 1901

? How much was each of the first prizes worth?
= 150,782 kronor
@ they amounted to 150,782 kronor each

? What was Röntgen honoured for?
= the discovery of X-rays | discovery of X-rays
@ for the discovery of X-rays

? Against what disease did Behring make a serum?
= diphtheria
@ for a serum against diphtheria

? who got the first literature prize
= Sully Prudhomme | the French poet Sully Prudhomme
@ went to the French poet Sully Prudhomme

? Which institution decides on the prize in medicine?
= Karolinska Institute | the Karolinska Institute
@ the Karolinska Institute on medicine

? Who endowed the prize in economic sciences?
= Bank of Sweden | the Bank of Sweden
@ In 1968 the Bank of Sweden endowed

? By when must nominations arrive?
= the end of January | end of January
@ must arrive by the end of January

? For how many years are the records secret?
= fifty | fifty years
@ are kept secret for fifty years

? How many people may share a prize at most?
= three | three persons
@ At most three persons may share a prize

? Did Ralph Steinman's award stand?
= it was decided that the award should stand | the award should stand
@ it was decided that the award should stand

? How often have prizes been withheld?
= forty-nine times
@ Prizes have been withheld forty-nine times

? What is the medal made of?
= eighteen-carat recycled gold
@ a medal of eighteen-carat recycled gold

? What is aqua regia?
= a mixture of nitric and hydrochloric acid | mixture of nitric and hydrochloric acid
@ aqua regia, a mixture of nitric and hydrochloric acid

? Whose medals did George de Hevesy dissolve?
= Max von Laue and James Franck
@ the medals of Max von Laue and James Franck

? Where does the ceremony for the peace prize take place?
= City Hall of Oslo | the City Hall of Oslo
@ in the City Hall of Oslo

? Who was the first woman to win a Nobel Prize?
= Marie Curie
@ Marie Curie was the first woman to win

? What did John Bardeen receive his two prizes for?
= for the transistor and for the theory of superconductivity | the transistor and for the theory of superconductivity
@ for the transistor and for the theory of superconductivity

? Who is the youngest winner?
= Malala Yousafzai | Malala Yousafzai of Pakistan
@ The youngest winner was Malala Yousafzai of Pakistan

? How old was John Goodenough when he was chosen?
= ninety-seven
@ who was ninety-seven when he was chosen

? Why did Sartre refuse the prize?
= he declined all official distinctions and did not wish to be turned into an institution | because he declined all official distinctions
@ because he declined all official distinctions and did not wish to be turned into an institution

? Which Vietnamese refused the prize in 1973?
= Le Duc Tho | Le Duc Tho of Vietnam
@ Le Duc Tho of Vietnam did so in 1973

? What did Lise Meitner explain?
= nuclear fission
@ who had explained nuclear fission

? How many times was Gandhi nominated?
= five times | five
@ Mahatma Gandhi was proposed five times

~ What accident cost a member of the inventor's family his life?
= an explosion in 1864 | explosion
@ an explosion in 1864 had killed his younger brother

~ What weapon did the executor carry on his ride?
= revolver | a revolver
@ with a revolver on his knees

~ To whom did the disappointed Scandinavian writers express regret?
= Leo Tolstoy
@ an address of apology to Leo Tolstoy

~ On whom did the proceeds of an auctioned award bestow help?
= child refugees
@ for the benefit of child refugees

~ Which jailed opponent of war made the dictator furious?
= Carl von Ossietzky | pacifist Carl von Ossietzky
@ the imprisoned pacifist Carl von Ossietzky

~ What became of the precious fluid once the fighting was over?
= the gold was recovered and struck again | recovered and struck again
@ the gold was recovered and struck again

~ What led to the delay of an honour for writers?
= a scandal over sexual assault and leaks | scandal over sexual assault and leaks
@ because of a scandal over sexual assault and leaks

~ Who pushed the Russian novelist to turn it down?
= Soviet authorities | the Soviet authorities
@ compelled by the Soviet authorities in 1958

! What was the name of the French newspaper that printed the obituary?

! When did Bertha von Suttner receive the peace prize?

! How many women have won the prize in physics?

! Who founded the Karolinska Institute?

! Why did Nobel entrust the literature prize to the Swedish Academy?

! How much did Marie Curie's medal sell for?

! Who won the prize in economic sciences in 1968?

! Which prize was revoked in 1974?

! When did Ludvig Nobel write his will?

! When did Frederick Sanger receive his second prize?

! Who defeated Mendeleev in 1906?
