# Abraham Lincoln
Abraham Lincoln (12 February 1809 – 15 April 1865), the sixteenth president of the United States, led the Union through the Civil War and brought slavery in his country to an end. He was born in a one-room log cabin on Sinking Spring Farm near Hodgenville, Kentucky, the second child of Thomas Lincoln, a carpenter and farmer, and Nancy Hanks. Disputes over land titles, and to some extent a dislike of slavery, made the father move to southern Indiana in 1816. There Nancy died two years later of milk sickness, caused by the milk of cows that have eaten white snakeroot, and in December 1819 Thomas married Sarah Bush Johnston, a widow with three children, whom the boy came to love and called Mother. His schooling amounted to less than twelve months altogether, but he read whatever he could borrow, above all the Bible, Aesop's fables, The Pilgrim's Progress, and a life of Washington by Parson Weems.

In 1830 the family went on to Illinois, and a year later he left it for good. A flatboat voyage to New Orleans was followed by a job in the village of New Salem, where he was clerk in a store, wrestled Jack Armstrong, leader of a gang of toughs, and won the respect of the whole gang. In the Black Hawk War of 1832 he was elected captain of his company, a success that, he said later, gave him more pleasure than any since; he saw no fighting except with mosquitoes. His own shop failed and left him with what he jokingly called the national debt. As postmaster he read all the newspapers before delivering them, and as deputy surveyor he learned geometry. Defeated at his first attempt, he was elected to the state legislature in 1834 as a Whig, studied law on his own from Blackstone's Commentaries, and was admitted to the bar in 1836.

He moved to Springfield in April 1837 and shared a bed above a shop with its owner, Joshua Speed, who became his closest friend. His partners were in turn John Todd Stuart, Stephen Logan and, from 1844, William Herndon, later his biographer. On 4 November 1842, after a broken engagement, he married Mary Todd, the daughter of a rich banker of Lexington; of their four sons only Robert lived to be an adult. Twice a year he rode the Eighth Judicial Circuit for about ten weeks at a time. In his best-known criminal trial, of 1858, he defended the son of Jack Armstrong, accused of murder, and showed by an almanac that the Moon had stood too low for the witness to see what he claimed. He is also the only president who holds a patent, granted in 1849 for a device, never built commercially, to lift boats over shoals. In Congress, from 1847 to 1849, he opposed the war with Mexico.

The Kansas-Nebraska Act of 1854, by which settlers were to decide for themselves about slavery, drew him back into politics, and in 1856 he joined the new Republican Party. Nominated for the Senate in June 1858, he said at Springfield that a house divided against itself could not stand. That summer he met his opponent, Stephen Douglas, author of the act, in seven debates, each of three hours; at Freeport he forced him to admit that a territory might exclude slavery in spite of the Dred Scott decision, an answer which damaged Douglas in the South. The legislature chose Douglas all the same, by 54 votes to 46. A speech at Cooper Union in New York, in February 1860, made Lincoln known in the East, and in May he was nominated for president at Chicago on the third ballot, over the favourite, William Seward. He won in November with less than forty per cent of the popular vote, against three rivals.

Before he took office seven states had left the Union. Warned of a plot to murder him in Baltimore, he passed through that city by night, for which he was mocked. An eleven-year-old girl, Grace Bedell of Westfield, New York, had written that he would look better with whiskers, and he was the first president to wear a beard. On 12 April 1861 Confederate guns opened fire on Fort Sumter in the harbour of Charleston; he called for 75,000 volunteers, whereupon four more states seceded. In order to secure the railway to Washington he suspended the writ of habeas corpus in Maryland, and ignored a ruling of Chief Justice Taney that only Congress had this power. He appointed his rivals to the cabinet, Seward as secretary of state and Salmon Chase for the treasury, and in January 1862 replaced Simon Cameron, whose department was corrupt, with Edwin Stanton at the war office.

His search for a commander was long. George McClellan, popular with the soldiers but forever asking for reinforcements, was dismissed in November 1862, and Burnside and Hooker were beaten at Fredericksburg and Chancellorsville; George Meade won at Gettysburg in July 1863 and then let the enemy escape. In the meantime Lincoln had read in July 1862 to his cabinet the draft of a proclamation freeing the slaves of the rebels, but on Seward's advice kept it back until a victory, so that it should not look like a cry for help. Antietam gave the occasion. The Emancipation Proclamation took effect on 1 January 1863; it did not apply to the four loyal slave states, and was justified as a measure of war. By the end nearly 200,000 black men had served in the Union forces. At the dedication of the cemetery of Gettysburg, on 19 November 1863, Edward Everett spoke for two hours, and the president for about two minutes, in 272 words or so.

In March 1864 he made Ulysses Grant, the conqueror of Vicksburg, general-in-chief, having once answered those who complained of his drinking that he could not spare this man, because he fought. In August he expected to lose the election to McClellan, the Democratic candidate, but Sherman's capture of Atlanta on 2 September turned the mood, and he carried all but three states. The Homestead Act of 1862 had given 160 acres of public land to anybody who would farm it for five years, and in the same year the building of a transcontinental railway was authorised and a Department of Agriculture founded. Thanksgiving was made a national holiday in 1863. The Thirteenth Amendment, which abolished slavery everywhere, passed the House on 31 January 1865 with two votes to spare, after promises of jobs to some of the members. In his second inaugural address he asked for malice toward none and charity for all.

Lee surrendered at Appomattox on 9 April 1865. Two days later Lincoln proposed in a speech to give the vote to some of the freedmen, and among the listeners was the actor John Wilkes Booth, who swore that this would be his last. On the evening of Good Friday, 14 April, while the president watched the comedy Our American Cousin at Ford's Theatre, Booth shot him from behind, stabbed Major Henry Rathbone, and leaped on to the stage. The dying man was carried to the house of William Petersen, a tailor, across the street, where he died at 7.22 the next morning. "Now he belongs to the ages," Stanton is reported to have said. An accomplice, Lewis Powell, wounded Seward in his bed, and another, George Atzerodt, who was to kill the vice-president, Andrew Johnson, lost his nerve. Booth was tracked to a tobacco barn in Virginia and shot on 26 April. The funeral train took nearly two weeks to reach Springfield; the memorial in Washington, designed by Henry Bacon, was dedicated in 1922.

? What number president was Lincoln?
= sixteenth
@ the sixteenth president of the United States

? What was Lincoln's father's trade?
= carpenter and farmer | a carpenter and farmer
@ Thomas Lincoln, a carpenter and farmer

? What caused the Lincolns to leave Kentucky?
= Disputes over land titles, and to some extent a dislike of slavery | Disputes over land titles
@ Disputes over land titles, and to some extent a dislike of slavery

? What did Nancy Lincoln die from?
= milk sickness
@ There Nancy died two years later of milk sickness

? Which plant makes milk poisonous?
= white snakeroot
@ the milk of cows that have eaten white snakeroot

? How much schooling did lincoln have
= less than twelve months
@ His schooling amounted to less than twelve months

? Who wrote the life of Washington that Lincoln read?
= Parson Weems
@ a life of Washington by Parson Weems

? Who did Lincoln wrestle in New Salem?
= Jack Armstrong
@ wrestled Jack Armstrong, leader of a gang of toughs

? To what rank was he elected in the Black Hawk War?
= captain
@ he was elected captain of his company

? What did Lincoln do as postmaster?
= read all the newspapers before delivering them
@ he read all the newspapers before delivering them

? What did Lincoln call his debts?
= the national debt | national debt
@ what he jokingly called the national debt

? From what book did he study law?
= Blackstone's Commentaries
@ studied law on his own from Blackstone's Commentaries

? Who was Lincoln's closest friend in Springfield?
= Joshua Speed
@ with its owner, Joshua Speed

? Which of his partners later wrote his biography?
= William Herndon
@ William Herndon, later his biographer

? What was the job of Mary Todd's father?
= banker | a rich banker | rich banker
@ the daughter of a rich banker of Lexington

? What did Lincoln use to show that a witness had lied?
= an almanac | almanac
@ showed by an almanac that the Moon had stood too low

? What was Lincoln's patent for?
= a device, never built commercially, to lift boats over shoals | to lift boats over shoals | lift boats over shoals
@ a device, never built commercially, to lift boats over shoals

? Which war did Lincoln oppose in Congress?
= the war with Mexico | war with Mexico
@ he opposed the war with Mexico

? What would settlers decide under the Kansas-Nebraska Act?
= slavery | about slavery
@ settlers were to decide for themselves about slavery

? How many debates did Lincoln and Douglas have?
= seven
@ in seven debates, each of three hours

? In which place was Douglas forced to admit that slavery could be excluded?
= Freeport
@ at Freeport he forced him to admit

? On what ballot was Lincoln nominated for president?
= third | the third ballot | third ballot
@ at Chicago on the third ballot

? How many states had seceded by the time Lincoln took office?
= seven
@ Before he took office seven states had left the Union

? Who advised Lincoln to grow a beard?
= Grace Bedell | An eleven-year-old girl, Grace Bedell
@ An eleven-year-old girl, Grace Bedell of Westfield

? How many volunteers were called for in April 1861?
= 75,000
@ he called for 75,000 volunteers

? Why did Lincoln suspend habeas corpus in Maryland?
= to secure the railway to Washington | In order to secure the railway to Washington | secure the railway to Washington
@ In order to secure the railway to Washington

? Whom did Stanton replace?
= Simon Cameron
@ replaced Simon Cameron, whose department was corrupt

? Who was defeated at Fredericksburg?
= Burnside
@ Burnside and Hooker were beaten at Fredericksburg

? Which battle gave Lincoln the occasion for his proclamation?
= Antietam
@ Antietam gave the occasion

? When did the Emancipation Proclamation come into effect?
= 1 January 1863
@ The Emancipation Proclamation took effect on 1 January 1863

? How long was Everett's speech at Gettysburg
= two hours
@ Edward Everett spoke for two hours

? What did Lincoln reply to people who complained about Grant's drinking?
= that he could not spare this man, because he fought | he could not spare this man, because he fought | he could not spare this man
@ that he could not spare this man, because he fought

? What event helped Lincoln win the election of 1864?
= Sherman's capture of Atlanta | capture of Atlanta
@ Sherman's capture of Atlanta on 2 September turned the mood

? How much land did the Homestead Act give to a settler?
= 160 acres | 160 acres of public land
@ had given 160 acres of public land to anybody

? What did the Thirteenth Amendment do?
= abolished slavery everywhere | abolished slavery
@ The Thirteenth Amendment, which abolished slavery everywhere

? What play was Lincoln watching when he was shot?
= Our American Cousin | the comedy Our American Cousin
@ watched the comedy Our American Cousin

? Who was stabbed by Booth?
= Major Henry Rathbone | Henry Rathbone
@ stabbed Major Henry Rathbone

? In whose house did Lincoln die?
= William Petersen
@ the house of William Petersen, a tailor

? What kind of building was Booth found in?
= a tobacco barn | tobacco barn | tobacco barn in Virginia
@ tracked to a tobacco barn in Virginia

? The Lincoln Memorial was designed by whom?
= Henry Bacon
@ designed by Henry Bacon, was dedicated in 1922

~ Whom did the orphan learn to regard as a parent?
= Sarah Bush Johnston
@ Thomas married Sarah Bush Johnston, a widow with three children

~ Which tiny creatures were his only enemies in the campaign?
= mosquitoes
@ he saw no fighting except with mosquitoes

~ Why was the decree about freedom postponed?
= so that it should not look like a cry for help | it should not look like a cry for help
@ so that it should not look like a cry for help

~ What flaw did the beloved general have?
= forever asking for reinforcements
@ popular with the soldiers but forever asking for reinforcements

~ How were some lawmakers persuaded to say yes?
= promises of jobs | after promises of jobs
@ after promises of jobs to some of the members

~ Which conspirator did not dare to do his part?
= George Atzerodt
@ George Atzerodt, who was to kill the vice-president

~ How did the newly elected leader avoid his assassins on the way to the capital?
= he passed through that city by night | passed through that city by night | by night
@ he passed through that city by night

~ What suggestion by the speaker infuriated the actor?
= to give the vote to some of the freedmen | give the vote to some of the freedmen
@ to give the vote to some of the freedmen

! What did Thomas Lincoln die of?

! How many sons did Jack Armstrong have?

! Who broke off the engagement with Mary Todd?

! When was the transcontinental railway finished?

! What did Lee say to Grant at Appomattox?

! How many men died at Antietam?

! Which four states remained loyal to the Confederacy?

! Who won the seventh debate between Lincoln and Douglas?

! What was the punishment of Lewis Powell?

! How much did Lincoln earn as postmaster?
