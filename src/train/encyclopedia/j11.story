# World Bank
The World Bank is an international financial institution that lends money to the governments of poorer countries and advises them on economic policy. The name covers two bodies: the International Bank for Reconstruction and Development (IBRD), which makes loans to states of middle income at rates close to those of the market, and the International Development Association (IDA), which gives credits almost without interest, or outright grants, to the poorest. Together with three sisters, one of which, the International Finance Corporation, deals with private firms, they form the World Bank Group. Its seat is in Washington, a few streets from the White House. Some 18,000 people work for it, more than half of them outside the United States, and 189 countries hold shares in the IBRD.

It was conceived at a conference held in July 1944 at Bretton Woods, a mountain resort in New Hampshire, by delegates of forty-four nations, who wished to avoid the economic chaos that had followed the First World War. The two leading minds were the British economist John Maynard Keynes and Harry Dexter White of the American Treasury. Both cared more for the International Monetary Fund, the twin institution, whose task was to keep exchange rates stable; the bank, which was to help rebuild Europe, was discussed late and in a hurry. Keynes remarked that the Fund ought to be called a bank and the Bank a fund. The Soviet Union took part in the negotiations but never ratified the agreements. Operations began on 25 June 1946, when the first president, the publisher Eugene Meyer, had just taken office; he resigned after six months.

The first loan, of 250 million dollars, was granted to France in May 1947; it was half of what had been asked for, and the government in Paris had to exclude the communists from the cabinet and to submit to strict control of the spending. In real terms it remained for decades the largest of all. Since the Marshall Plan soon took over the reconstruction of Europe, the bank turned to other parts of the world. Chile, which borrowed 13.5 million in 1948 for hydroelectric works and farm machines, was the first country outside Europe to obtain a loan. Dams, railways, ports and power plants that would earn enough to pay the debt were favoured in the early years, whereas schools and hospitals were held to be no business of a bank. John McCloy and Eugene Black, both men of Wall Street, gave it a name for caution.

Most of the money does not come from taxes. The IBRD raises it by selling bonds, which thanks to the guarantee of its members enjoy the highest rating, and lends it on with a small margin; of the capital that the states have subscribed, only a minor part has been paid in, while the rest may be called up in an emergency. The first bonds, worth 250 million dollars, were sold in New York in July 1947. In 2008 the bank issued, for Swedish pension funds, the first bond labelled green. The IDA, by contrast, which was created in 1960 under pressure from newly independent countries, depends on gifts of the richer members, which are renewed every three years. Its credits run for thirty years or more, and nothing has to be repaid during the first five to ten.

Votes are weighted by shares. The United States, with about sixteen per cent, has by far the most, and because important changes of the articles require a majority of eighty-five, it alone possesses a veto. Japan, China and Germany come next. All powers belong formally to a Board of Governors, usually ministers of finance, who meet once a year, but the current business is left to twenty-five executive directors. By an unwritten agreement the president has always been an American, as the head of the Fund has always been a European. In 2012 the Nigerian minister Ngozi Okonjo-Iweala stood against the American candidate, Jim Yong Kim, a physician, without success. Ajay Banga, born in India and formerly the chief of Mastercard, was appointed in June 2023.

Under Robert McNamara, who had been secretary of defence during the Vietnam War and was president from 1968 to 1981, the institution was transformed. He multiplied the lending more than tenfold and directed it to the reduction of poverty, especially among small farmers. His most admired enterprise was the campaign, begun in 1974 in eleven countries of West Africa, against river blindness, a disease transmitted by black flies; helicopters sprayed the breeding places, and about twenty-five million hectares of fertile land became safe for settlement. It was also in his time that debts grew. After Mexico had declared in August 1982 that it could not pay, loans for "structural adjustment" were tied to conditions: budgets were to be cut, state firms sold, subsidies on bread and fuel abolished.

Such conditions provoked riots and sharp criticism. A study by the children's agency UNICEF, published in 1987, demanded "adjustment with a human face", and Joseph Stiglitz, the chief economist from 1997 to 2000, accused the institutions of Washington of applying the same recipe everywhere; he was forced out and received the Nobel Prize a year later. Environmental groups attacked the road through Rondônia in Brazil, which opened the rain forest to settlers, and the Sardar Sarovar dam on the Narmada in India, for which some two hundred thousand villagers were to be moved. After an independent review led by Bradford Morse had condemned the dam, India gave up the rest of the loan in March 1993. In September of that year an Inspection Panel of three members was created, to which people who feel harmed by a project may complain.

The bank is also a producer of knowledge. Its World Development Report has appeared every year since 1978, and its figures on income, trade and health, which were sold until 2010, may be used free of charge. In 1990 it defined extreme poverty by an income of one dollar a day, a line drawn by the economist Martin Ravallion on the basis of the standards of some of the poorest states and raised several times since, to three dollars in 2025. According to these estimates the share of the poor in mankind fell from about thirty-eight per cent in 1990 to less than ten before the pandemic. Its ranking "Doing Business" was abandoned in September 2021, after an inquiry had shown that data on China and Saudi Arabia had been altered under pressure. James Wolfensohn, president from 1995, broke a taboo in 1996 by speaking of "the cancer of corruption".

? To whom does the World Bank lend money?
= the governments of poorer countries | governments of poorer countries
@ to the governments of poorer countries

? What kind of states get loans from the IBRD?
= states of middle income
@ makes loans to states of middle income

? Which part of the group deals with private firms?
= International Finance Corporation | the International Finance Corporation
@ the International Finance Corporation, deals with private firms

? How many people work for the World Bank Group?
= 18,000 | Some 18,000
@ Some 18,000 people work for it

? Where was the conference of July 1944 held?
= Bretton Woods
@ held in July 1944 at Bretton Woods

? How many nations sent delegates to Bretton Woods?
= forty-four
@ by delegates of forty-four nations

? What was the task of the International Monetary Fund?
= to keep exchange rates stable | keep exchange rates stable
@ whose task was to keep exchange rates stable

? Who was the first president of the bank?
= Eugene Meyer | the publisher Eugene Meyer
@ the first president, the publisher Eugene Meyer

? How long did Meyer stay in office?
= six months
@ he resigned after six months

? Which country negotiated but did not ratify the agreements?
= Soviet Union | The Soviet Union
@ The Soviet Union took part in the negotiations

? What country received the first loan?
= France
@ was granted to France in May 1947

? What was the amount of the first loan?
= 250 million dollars
@ The first loan, of 250 million dollars

? what did chile borrow money for
= hydroelectric works and farm machines
@ for hydroelectric works and farm machines

? Which program took over the rebuilding of Europe?
= Marshall Plan | the Marshall Plan
@ the Marshall Plan soon took over

? What was the bank known for under McCloy and Black?
= caution
@ gave it a name for caution

? How does the IBRD raise its money?
= by selling bonds | selling bonds
@ raises it by selling bonds

? In what year was the first green bond issued?
= 2008
@ In 2008 the bank issued

? When was the IDA created?
= 1960
@ which was created in 1960 under pressure

? What does the IDA depend on?
= gifts of the richer members
@ depends on gifts of the richer members

? How often are the gifts to the IDA renewed?
= every three years
@ which are renewed every three years

? What percentage of the votes do the United States have?
= about sixteen per cent | sixteen per cent
@ with about sixteen per cent

? Why does the United States have a veto?
= important changes of the articles require a majority of eighty-five | because important changes of the articles require a majority of eighty-five
@ because important changes of the articles require a majority of eighty-five

? How many executive directors are there?
= twenty-five
@ is left to twenty-five executive directors

? Who ran against Jim Yong Kim in 2012?
= Ngozi Okonjo-Iweala
@ the Nigerian minister Ngozi Okonjo-Iweala stood

? What company did Ajay Banga head before?
= Mastercard
@ formerly the chief of Mastercard

? What office did McNamara hold during the Vietnam War?
= secretary of defence
@ who had been secretary of defence

? River blindness is transmitted by what?
= black flies
@ transmitted by black flies

? In how many countries did the campaign against river blindness begin?
= eleven
@ in eleven countries of West Africa

? When did Mexico declare that it could not pay?
= August 1982
@ declared in August 1982 that it could not pay

? Which subsidies had to be abolished?
= on bread and fuel | subsidies on bread and fuel
@ subsidies on bread and fuel abolished

? What did UNICEF demand in 1987?
= "adjustment with a human face" | adjustment with a human face
@ demanded "adjustment with a human face"

? What did Joseph Stiglitz accuse the institutions of?
= applying the same recipe everywhere
@ of applying the same recipe everywhere

? On what river is the Sardar Sarovar dam?
= Narmada | the Narmada
@ the Sardar Sarovar dam on the Narmada

? Who led the review of the dam?
= Bradford Morse
@ an independent review led by Bradford Morse

? Since when has the World Development Report appeared?
= 1978
@ has appeared every year since 1978

? How was extreme poverty defined in 1990?
= an income of one dollar a day | by an income of one dollar a day
@ by an income of one dollar a day

? What expression did Wolfensohn use in 1996?
= "the cancer of corruption" | the cancer of corruption
@ speaking of "the cancer of corruption"

~ What were the founders anxious to prevent?
= economic chaos | the economic chaos that had followed the First World War
@ the economic chaos that had followed the First World War

~ Whom did the borrower in Paris have to drop from its ministry?
= the communists | communists
@ exclude the communists from the cabinet

~ What is required of whoever leads the institution, by a custom nobody has put on paper?
= an American | American
@ the president has always been an American

~ Which facilities for learning and healing were refused financing at first?
= schools and hospitals
@ whereas schools and hospitals were held

~ What witty comparison did the English thinker make about the names?
= the Fund ought to be called a bank and the Bank a fund | that the Fund ought to be called a bank and the Bank a fund
@ that the Fund ought to be called a bank and the Bank a fund

~ How was the insects' habitat treated from the air?
= helicopters sprayed the breeding places | sprayed
@ helicopters sprayed the breeding places

~ What had been tampered with before the rating of countries was scrapped?
= data on China and Saudi Arabia
@ data on China and Saudi Arabia had been altered

~ Where can victims of a financed scheme lodge a grievance?
= Inspection Panel | an Inspection Panel
@ an Inspection Panel of three members

! Who was the second president of the IDA?

! How much did Chile pay back?

! When did Harry Dexter White die?

! Which country has the fewest votes?

! Why did Eugene Meyer resign?

! How many votes did Okonjo-Iweala receive?

! How long is the road through Rondônia?

! Which countries did not take part in the conference at Bretton Woods?

! In what year was the Sardar Sarovar dam completed?

! Who succeeded Stiglitz as chief economist?
