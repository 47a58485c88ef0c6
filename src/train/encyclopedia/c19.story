# Treaty of Versailles
The Treaty of Versailles was the peace treaty between Germany and the Allied and Associated Powers that formally ended the First World War. It was signed on 28 June 1919, exactly five years after the murder of Archduke Franz Ferdinand at Sarajevo, in the Hall of Mirrors, the same room in which the German Empire had been proclaimed in 1871. It comprised 440 articles and came into force on 10 January 1920. The other defeated states received treaties of their own, each named after a place near Paris: Austria that of Saint-Germain, Bulgaria that of Neuilly, Hungary that of Trianon and the Ottoman Empire that of Sèvres, the last of which was never ratified. The United States Senate rejected the treaty, and made a separate peace with Germany in 1921.

The peace conference opened on 18 January 1919 with delegates from more than thirty countries, though the important decisions fell to the Big Four: Woodrow Wilson for the United States, David Lloyd George for Britain, Georges Clemenceau for France and Vittorio Orlando for Italy. Clemenceau, aged 77 and nicknamed "the Tiger", survived an attempt on his life in February, and worked on with a bullet in his chest. He wanted security above all, since his country had been invaded twice within his lifetime. Lloyd George, who had just won an election with promises to make Germany pay, feared on the other hand that too harsh a peace would drive it into the arms of Bolshevism. Orlando walked out in April because he was refused the port of Fiume. Russia, torn by civil war, was not invited.

Wilson based his hopes on the Fourteen Points, a programme that he had announced to Congress in January 1918. It called for open diplomacy, freedom of the seas, the lowering of tariffs and armaments, the evacuation of occupied lands, an independent Poland with access to the sea and, as the last point, an association of nations. The Covenant of the League of Nations was written into the treaty as its first part. Its Article 10, by which members were to preserve each other's territory against aggression, aroused the opposition of Senator Henry Cabot Lodge, who wanted Congress to keep the right to decide on war. Wilson refused to compromise, toured the western states to win support, and was disabled by a stroke in October 1919. A Japanese proposal to write racial equality into the Covenant failed as well.

Germany lost about thirteen per cent of its European territory and a tenth of its population. Alsace and Lorraine went back to France without a vote, Eupen and Malmedy to Belgium, and most of Posen and West Prussia to Poland, a strip soon called the Corridor, which cut off East Prussia. Danzig, a purely German port, was made a free city under the League. Plebiscites were held in several regions: northern Schleswig chose Denmark in 1920, the south of East Prussia voted overwhelmingly for Germany, and Upper Silesia was divided after the vote of March 1921. The Saar was placed under the League for fifteen years, and its coal mines were handed over to France as compensation for pits that had been flooded. Union with Austria was forbidden. The colonies became mandates, shared among Britain, France, Belgium, Japan and the dominions.

Military clauses were meant to make a new war impossible. The army was limited to 100,000 men, who had to enlist for twelve years, so that no reserve could be trained; the officers for twenty-five. The general staff was dissolved, and tanks, poison gas, heavy artillery and an air force were forbidden. The navy was allowed six old battleships and 15,000 men, but no submarines. On 21 June 1919 the crews of the interned High Seas Fleet scuttled 52 of their ships at Scapa Flow, in order that they should not be divided among the victors. The left bank of the Rhine and a strip fifty kilometres wide on the right were to be free of troops and forts for ever, and Allied forces were to occupy bridgeheads for five, ten and fifteen years. Secret training was later carried on in the Soviet Union, at Lipetsk and Kazan.

Article 231, drafted by two young Americans, Norman Davis and John Foster Dulles, declared Germany and its allies responsible for all loss and damage caused by the war. It had been intended as a legal basis for claims and as a limit on them, yet was read by Germans as a verdict of sole moral guilt. The amount was left open until May 1921, when it was fixed in London at 132 billion gold marks, of which the greater part, the so-called C bonds, was scarcely expected to be paid. Deliveries in kind included coal, timber, dyes and cattle. When Germany fell behind with telegraph poles and coal, French and Belgian troops marched into the Ruhr in January 1923. The Dawes Plan of 1924 and the Young Plan of 1929 eased the burden, and the last interest on loans connected with them was paid in October 2010.

The German delegates, led by the foreign minister Count Ulrich von Brockdorff-Rantzau, were lodged behind a fence at the Hotel des Réservoirs, and handed the text on 7 May. He remained seated while he replied, which was taken as an insult, though some explained it by nervousness. Oral negotiation was not permitted; written objections brought few changes, the most important being the vote in Upper Silesia. Chancellor Philipp Scheidemann exclaimed that the hand must wither which put itself in such chains, and resigned. As the Allies threatened to march, and Hindenburg admitted that resistance was hopeless, the National Assembly gave in less than two hours before the ultimatum ran out. Hermann Müller and Johannes Bell signed. China, whose province of Shandong was to pass from German into Japanese hands, stayed away from the ceremony, after students had protested in Beijing on 4 May.

John Maynard Keynes, who had resigned from the British delegation, attacked the settlement in The Economic Consequences of the Peace, a bestseller that depicted Wilson as a clumsy preacher outwitted by cleverer men. Marshal Foch, for whom the terms were too mild, is said to have called it an armistice for twenty years. Jacques Bainville summed up the dilemma by saying that it was too gentle for what was harsh in it. Historians such as Margaret MacMillan have since argued that the outcome was not the direct cause of the Second World War, and that Germany, whose industry and unity were left intact, emerged in some ways stronger, with weak neighbours to the east. Hitler broke one clause after another: conscription returned in March 1935, the Rhineland was remilitarised a year afterwards, and Austria was annexed in 1938.

? On what date was the Treaty of Versailles signed?
= 28 June 1919
@ It was signed on 28 June 1919

? in which room was it signed
= the Hall of Mirrors | Hall of Mirrors
@ in the Hall of Mirrors, the same room

? How many articles did the treaty have?
= 440
@ It comprised 440 articles

? Which treaty was made with Hungary?
= Trianon | that of Trianon
@ Hungary that of Trianon

? Which of the treaties was never ratified?
= Sèvres | that of Sèvres
@ the Ottoman Empire that of Sèvres, the last of which was never ratified

? When did America make peace with Germany?
= 1921
@ made a separate peace with Germany in 1921

? Who represented Italy among the Big Four?
= Vittorio Orlando
@ Vittorio Orlando for Italy

? What was Clemenceau's nickname?
= "the Tiger" | the Tiger
@ aged 77 and nicknamed "the Tiger"

? What did Clemenceau want most of all?
= security
@ He wanted security above all

? What had Lloyd George promised in the election?
= to make Germany pay | make Germany pay
@ with promises to make Germany pay

? Why did Orlando leave the conference in April?
= because he was refused the port of Fiume | he was refused the port of Fiume
@ because he was refused the port of Fiume

? What was the programme of Wilson called?
= the Fourteen Points | Fourteen Points
@ Wilson based his hopes on the Fourteen Points

? What was the last of the Fourteen Points?
= an association of nations | association of nations
@ as the last point, an association of nations

? Who opposed Article 10 of the Covenant?
= Senator Henry Cabot Lodge | Henry Cabot Lodge
@ aroused the opposition of Senator Henry Cabot Lodge

? What disabled Wilson in October 1919?
= a stroke | stroke
@ was disabled by a stroke in October 1919

? What did Japan propose to put into the Covenant?
= racial equality
@ A Japanese proposal to write racial equality into the Covenant

? How much of its European territory did Germany lose?
= about thirteen per cent | thirteen per cent
@ Germany lost about thirteen per cent of its European territory

? What country received Eupen and Malmedy?
= Belgium
@ Eupen and Malmedy to Belgium

? What cut East Prussia off from the rest of Germany?
= the Corridor | Corridor | a strip soon called the Corridor
@ a strip soon called the Corridor, which cut off East Prussia

? What became of Danzig?
= made a free city under the League | was made a free city | a free city
@ a purely German port, was made a free city under the League

? For how long was the Saar put under the League?
= fifteen years
@ The Saar was placed under the League for fifteen years

? Why did France get the coal mines of the Saar?
= as compensation for pits that had been flooded | compensation for pits that had been flooded
@ as compensation for pits that had been flooded

? How many soldiers was the German army allowed?
= 100,000 | 100,000 men
@ The army was limited to 100,000 men

? How long did officers have to serve?
= twenty-five | for twenty-five
@ the officers for twenty-five

? How many submarines could the German navy have?
= no | no submarines
@ 15,000 men, but no submarines

? Where did the German crews sink their ships?
= Scapa Flow | at Scapa Flow
@ scuttled 52 of their ships at Scapa Flow

? Where in the Soviet Union did the secret training take place?
= at Lipetsk and Kazan | Lipetsk and Kazan
@ carried on in the Soviet Union, at Lipetsk and Kazan

? Article 231 was drafted by whom?
= Norman Davis and John Foster Dulles | two young Americans, Norman Davis and John Foster Dulles
@ drafted by two young Americans, Norman Davis and John Foster Dulles

? what sum was fixed in London in 1921?
= 132 billion gold marks
@ it was fixed in London at 132 billion gold marks

? Which part of the sum was hardly expected to be paid?
= the so-called C bonds | C bonds | the greater part, the so-called C bonds
@ the greater part, the so-called C bonds, was scarcely expected

? What did the deliveries in kind include?
= coal, timber, dyes and cattle
@ Deliveries in kind included coal, timber, dyes and cattle

? In which year was the Young Plan made?
= 1929
@ the Young Plan of 1929 eased the burden

? When was the last interest paid?
= October 2010
@ connected with them was paid in October 2010

? Who was the leader of the German delegation?
= Count Ulrich von Brockdorff-Rantzau | the foreign minister Count Ulrich von Brockdorff-Rantzau
@ the foreign minister Count Ulrich von Brockdorff-Rantzau

? Where did the German delegates stay?
= the Hotel des Réservoirs | Hotel des Réservoirs | behind a fence at the Hotel des Réservoirs
@ behind a fence at the Hotel des Réservoirs

? Which chancellor resigned rather than accept the treaty?
= Philipp Scheidemann | Chancellor Philipp Scheidemann
@ Chancellor Philipp Scheidemann exclaimed that the hand must wither

? Who signed the treaty for Germany?
= Hermann Müller and Johannes Bell
@ Hermann Müller and Johannes Bell signed

? What is the title of Keynes's book?
= The Economic Consequences of the Peace
@ attacked the settlement in The Economic Consequences of the Peace

? For whom were the terms too mild?
= Marshal Foch | Foch
@ Marshal Foch, for whom the terms were too mild

? In what month of 1935 did conscription return?
= March | March 1935
@ conscription returned in March 1935

~ Why did the sailors destroy their own vessels?
= in order that they should not be divided among the victors | they should not be divided among the victors
@ in order that they should not be divided among the victors

~ What anxiety made the Welshman plead for moderation?
= that too harsh a peace would drive it into the arms of Bolshevism | too harsh a peace would drive it into the arms of Bolshevism
@ that too harsh a peace would drive it into the arms of Bolshevism

~ Which discourteous behaviour offended the victors when the document was presented?
= He remained seated while he replied | remained seated
@ He remained seated while he replied

~ Why were recruits bound for such a long term?
= so that no reserve could be trained | no reserve could be trained
@ so that no reserve could be trained

~ How did the vanquished understand the clause on responsibility?
= as a verdict of sole moral guilt | a verdict of sole moral guilt
@ was read by Germans as a verdict of sole moral guilt

~ What shortfall led to the occupation of the industrial district?
= fell behind with telegraph poles and coal | telegraph poles and coal
@ When Germany fell behind with telegraph poles and coal

~ How did the famous economist portray the American president?
= as a clumsy preacher outwitted by cleverer men | a clumsy preacher
@ depicted Wilson as a clumsy preacher outwitted by cleverer men

~ Which Asian state boycotted the final act?
= China
@ China, whose province of Shandong was to pass

! Who shot at Clemenceau?

! Which country signed the treaty on behalf of Russia?

! How many votes did Upper Silesia give to Germany?

! What did Belgium receive of the German colonies in Asia?

! Who commanded the High Seas Fleet at Scapa Flow?

! When did Germany leave the League of Nations?

! How many copies of his book did Keynes sell?

! Who succeeded Scheidemann as chancellor?

! What did Foch demand in the Ruhr in 1923?

! How many plebiscites were held in Alsace?
