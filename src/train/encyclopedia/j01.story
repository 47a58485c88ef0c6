# International Labour Organization
The International Labour Organization (ILO) is a specialized agency of the United Nations that sets standards for work and promotes rights on the job. It was founded in 1919 as part of the Treaty of Versailles, which ended the First World War, and its creation rested on the conviction that lasting peace is possible only where there is social justice. Its first annual conference opened in Washington, D.C., in October of the same year and adopted six conventions, the first of which limited hours in industry to eight a day and forty-eight a week. In the summer of 1920 the secretariat moved to Geneva, where it has had its seat ever since, apart from a wartime exile in Canada.

What distinguishes the organization from all other bodies of the United Nations system is its tripartite structure, in which governments, employers and workers have a voice side by side. Each member state sends four delegates to the yearly conference: two speak for the government, one for the employers and one for the workers. The delegates vote independently, so that a worker from one country may well oppose the minister of his own. The Governing Body, the executive council, meets three times a year in Geneva and consists of 56 titular members, half of whom represent governments. Ten of the government seats are held permanently by states of chief industrial importance, among them Brazil, China, India and Japan; the rest are filled by election every three years.

The first Director-General, Albert Thomas, was a French socialist who had organized the production of munitions during the war. Energetic and fond of travel, he turned the young office into a centre of research and statistics before he died suddenly in Paris in 1932. His deputy, the Briton Harold Butler, succeeded him and had to face the mass unemployment of the Great Depression; under his direction the United States, which had never entered the League of Nations, became a member in 1934. Butler was followed by the American John Winant, a former governor of New Hampshire, who resigned in 1941 in order to become ambassador in London. The longest term of all was that of another American, David Morse, who led the organization from 1948 to 1970.

When German troops had overrun France in 1940, Switzerland was surrounded and the work in Geneva could hardly go on. Winant therefore moved a reduced staff to Montreal, where McGill University offered them rooms on its campus. In May 1944 delegates from 41 countries met in Philadelphia and adopted a declaration which reaffirmed the aims of the organization and was later annexed to its constitution. Its best-known sentence states that labour is not a commodity; another warns that poverty anywhere is a danger to prosperity everywhere. Two years later, in 1946, the ILO became the first specialized agency of the newly formed United Nations, having outlived the League to which it had been attached. The office returned to Switzerland in 1948.

The rules made by the conference take two forms. Conventions are treaties which bind those states that ratify them, whereas recommendations merely offer guidance and are not open to ratification. Since 1919 about 190 conventions have been adopted, and eleven instruments are now regarded as fundamental. They deal with freedom of association, forced labour, child labour, discrimination and, since a decision taken in 2022, a safe and healthy working environment. The Convention on the Worst Forms of Child Labour of 1999, which covers slavery, prostitution and the use of children in armed conflict, became in August 2020 the first to be ratified by every member state. The Maritime Labour Convention of 2006, sometimes called the seafarers' bill of rights, merged dozens of older texts on life aboard ships.

Because the organization has no police and hardly any sanctions, it relies on reports, dialogue and publicity. Governments must describe at regular intervals how they apply the conventions they have ratified, and a committee of twenty experts, most of them judges and law professors, examines what they send. Trade unions may lodge complaints about the violation of union rights with the Committee on Freedom of Association, which was set up in 1951 and has handled more than 3,000 cases. Only once has the strongest measure, provided for in article 33 of the constitution, been applied: in 2000 the conference called on its members to review their relations with Myanmar, whose army forced villagers to carry loads and build roads. The measure was gradually lifted after the country had embarked on reforms in 2012.

Membership has not always been stable. Germany left in 1933 after Hitler had seized power, and Italy, Japan and other states withdrew in the following years. South Africa gave notice in 1964 because its policy of apartheid had been condemned, and came back three decades later, after the first free elections. The most painful loss was that of the United States, which departed in November 1977, complaining of growing politicization and of the influence of the Soviet bloc. Since it had paid a quarter of the budget, the office had to cut posts and postpone programmes; in February 1980 the Americans returned. Today 187 states belong to the organization, including the Cook Islands, which are not a full member of the United Nations. North Korea, Andorra and Monaco are among the few that stay outside.

In 1969, on its fiftieth anniversary, the organization received the Nobel Peace Prize for its efforts to improve fraternity among nations by pursuing justice for workers. Three decades later the Chilean Juan Somavía, the first Director-General from the southern hemisphere, coined the phrase "decent work", by which he meant productive employment in freedom, security and dignity. He was succeeded in 2012 by Guy Ryder, a British trade unionist, and the latter in October 2022 by Gilbert Houngbo, a former prime minister of Togo and the first African in the post. The organization also maintains a training centre in Turin, which was opened in 1965 in pavilions built for an exhibition on the banks of the Po. Its yearly estimates of unemployment and of child labour are widely quoted by the press.

? What treaty was the ILO created by?
= Treaty of Versailles
@ as part of the Treaty of Versailles

? According to its founders, what is required for lasting peace?
= social justice
@ possible only where there is social justice

? what did the first convention of the ILO limit
= hours in industry | hours in industry to eight a day and forty-eight a week
@ limited hours in industry to eight a day and forty-eight a week

? Where was the first annual conference held?
= Washington, D.C. | Washington
@ opened in Washington, D.C., in October

? When did the secretariat move to Geneva?
= summer of 1920 | 1920
@ In the summer of 1920 the secretariat moved

? What makes the ILO different from other UN bodies?
= its tripartite structure | tripartite structure
@ United Nations system is its tripartite structure

? How many delegates does each country send to the conference?
= four
@ Each member state sends four delegates

? How often does the Governing Body come together?
= three times a year
@ meets three times a year in Geneva

? What is the executive council of the organization called?
= Governing Body | The Governing Body
@ The Governing Body, the executive council

? How many titular members sit on the Governing Body?
= 56
@ consists of 56 titular members

? Who was the first Director-General of the ILO?
= Albert Thomas
@ The first Director-General, Albert Thomas, was

? What had Albert Thomas done during the war?
= organized the production of munitions
@ had organized the production of munitions

? In what year did the United States join the organization?
= 1934
@ became a member in 1934

? Why did John Winant resign?
= to become ambassador in London | in order to become ambassador in London
@ resigned in 1941 in order to become ambassador in London

? Who held the office of Director-General the longest?
= David Morse
@ another American, David Morse, who led

? What university took in the staff during the Second World War?
= McGill University | McGill
@ where McGill University offered them rooms

? What does the best-known sentence of the Philadelphia declaration say?
= labour is not a commodity | that labour is not a commodity
@ Its best-known sentence states that labour is not a commodity

? Delegates from how many countries met in Philadelphia?
= 41
@ delegates from 41 countries met in Philadelphia

? When did the ILO become a specialized agency of the United Nations?
= 1946
@ Two years later, in 1946, the ILO

? What kind of documents are conventions?
= treaties | treaties which bind those states that ratify them
@ Conventions are treaties which bind those states that ratify them

? What topic was added to the fundamental instruments in 2022?
= a safe and healthy working environment | safe and healthy working environment
@ a safe and healthy working environment

? Which convention was the first ratified by all member states?
= Convention on the Worst Forms of Child Labour | Convention on the Worst Forms of Child Labour of 1999
@ The Convention on the Worst Forms of Child Labour of 1999

? What is the Maritime Labour Convention sometimes called?
= the seafarers' bill of rights | seafarers' bill of rights
@ sometimes called the seafarers' bill of rights

? What are most members of the committee of experts?
= judges and law professors
@ most of them judges and law professors

? When was the Committee on Freedom of Association set up?
= 1951
@ which was set up in 1951

? Which country did the conference take measures against in 2000?
= Myanmar
@ review their relations with Myanmar

? why did South Africa leave the ILO?
= its policy of apartheid had been condemned | because its policy of apartheid had been condemned
@ because its policy of apartheid had been condemned

? What did the US complain about when it left in 1977?
= growing politicization and of the influence of the Soviet bloc | growing politicization
@ complaining of growing politicization and of the influence of the Soviet bloc

? How many states belong to the organization today?
= 187
@ Today 187 states belong

? What award was given to the ILO in 1969?
= Nobel Peace Prize | the Nobel Peace Prize
@ received the Nobel Peace Prize for its efforts

? What phrase was coined by Juan Somavía?
= "decent work" | decent work
@ coined the phrase "decent work", by which

? Who followed Guy Ryder as Director-General?
= Gilbert Houngbo
@ in October 2022 by Gilbert Houngbo

? In which city is the training centre located?
= Turin
@ maintains a training centre in Turin

~ To which city did the officials flee while the fighting raged in Europe?
= Montreal
@ moved a reduced staff to Montreal

~ What does the agency depend on for lack of means to punish offenders?
= reports, dialogue and publicity
@ it relies on reports, dialogue and publicity

~ What were peasants made to do by the Burmese military?
= carry loads and build roads
@ forced villagers to carry loads and build roads

~ What share of the money had come from Washington before it quit?
= a quarter | a quarter of the budget
@ Since it had paid a quarter of the budget

~ Which texts give advice without creating legal obligations?
= recommendations
@ whereas recommendations merely offer guidance

~ What economic problem confronted the British successor of Thomas?
= mass unemployment | the mass unemployment of the Great Depression
@ had to face the mass unemployment of the Great Depression

~ Which country withdrew after a dictator had come to rule it?
= Germany
@ Germany left in 1933

~ From where does the first head born on the African continent come?
= Togo
@ a former prime minister of Togo

! How many delegates did the United States send to Philadelphia?

! Who succeeded David Morse in 1970?

! In what year did Japan return to the ILO?

! What did the second convention adopted in Washington regulate?

! Why has North Korea never joined the organization?

! How much money came with the Nobel Peace Prize of 1969?

! Which states have not ratified the Convention on the Worst Forms of Child Labour?

! Who wrote the declaration of Philadelphia?

! When was the training centre in Montreal opened?

! Which government seats are elected every year?
