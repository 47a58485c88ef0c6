# Apartheid
Apartheid, an Afrikaans word that means separateness, was the system of racial segregation and white supremacy enforced in South Africa from 1948 until the early 1990s. It rested on older foundations. The Natives Land Act of 1913 had forbidden black people, who formed two thirds of the population, to buy or lease land outside reserves that covered about seven per cent of the country, a share later raised to thirteen; pass laws limited their movement, and a colour bar kept skilled jobs in the mines for whites. In the election of 26 May 1948 the National Party of Daniel Malan, a former minister of the Dutch Reformed Church, narrowly defeated the United Party of Jan Smuts. It had won fewer votes than its rival, but more seats, since rural constituencies counted for more.

A series of statutes turned a slogan into a system. The Population Registration Act of 1950 assigned every inhabitant to one of the groups White, Coloured or Native (later Bantu); Indians were added as a separate category. Doubtful cases were decided by a board, which used, among other things, a pencil that was pushed into the hair: if it fell out, the person might pass as white. Members of one family were sometimes classified differently. The Group Areas Act, of the same year, reserved districts of towns for single races. Marriages between whites and others had been banned in 1949, and the Immorality Act extended the prohibition to all sexual relations. The Separate Amenities Act of 1953 provided that buses, beaches, benches and lavatories need not be of equal quality.

Hendrik Verwoerd, a professor of psychology born in Amsterdam, is often described as the architect of the doctrine in its mature form. As minister of native affairs he carried through the Bantu Education Act of 1953, which took schools away from the missions and adapted lessons to the humble work for which pupils were destined; in the 1970s the state spent roughly ten times as much on a white child as on a black one. As prime minister from 1958 he devised the homelands, ten ethnic territories meant to become independent so that their nominal citizens would lose all rights in the rest of the country. Transkei was the first to be declared a state, in 1976, followed by Bophuthatswana, Venda and Ciskei. No foreign government recognised them. Verwoerd was stabbed to death in Parliament on 6 September 1966 by a messenger, Dimitri Tsafendas.

Between 1960 and 1983 some three and a half million people were removed from their homes. Sophiatown, a lively suburb of Johannesburg celebrated for its jazz and its gangsters, was cleared from 1955 on by two thousand armed policemen, and its inhabitants were taken to Meadowlands in what became Soweto; on its site rose a white suburb named Triomf. District Six in Cape Town, a mixed quarter of 60,000 near the harbour, was declared white in 1966 and razed over the next fifteen years, yet most of the land lay empty because protests discouraged developers. Every African over sixteen had to carry a reference book, commonly known as the dompas, containing fingerprints, photograph and permission to be in an urban area. Hundreds of thousands were arrested each year for failing to produce it.

The African National Congress, founded at Bloemfontein in 1912, opened the Defiance Campaign in 1952, in which more than eight thousand volunteers were jailed for entering places reserved for whites. On 26 June 1955 about three thousand delegates at Kliptown adopted the Freedom Charter, whose first demand was that the people should govern. Africanists who disliked its promise that the land belonged to black and white alike broke away in 1959 under Robert Sobukwe and formed the Pan Africanist Congress. In August 1956 twenty thousand women led by Lilian Ngoyi and Helen Joseph had marched to the Union Buildings in Pretoria to protest against the extension of passes to women. A trial of 156 leaders for treason dragged on for more than four years and ended with the acquittal of all.

On 21 March 1960 police fired into a crowd that had gathered at Sharpeville, south of Johannesburg, to hand in their passes, and killed sixty-nine people, many of them shot in the back. The government declared an emergency and outlawed both congresses. Nelson Mandela and others concluded that peaceful means were exhausted and formed an armed wing, Umkhonto we Sizwe, or Spear of the Nation, which began with sabotage on 16 December 1961. In July 1963 the police raided its hiding place, Lilliesleaf Farm at Rivonia. Mandela, already serving five years for leaving the country without a passport, declared in the dock that he was prepared to die for a free society; he and seven comrades were sentenced in June 1964 to life imprisonment, and most were sent to the quarries of Robben Island.

A new generation, inspired by the Black Consciousness of the medical student Steve Biko, came to the fore on 16 June 1976, when pupils in Soweto marched against the use of Afrikaans as a language of instruction. The first to be shot were Hastings Ndlovu and the twelve-year-old Hector Pieterson, whose body was photographed by Sam Nzima. Unrest spread, and at least 176 people, probably many more, were killed. Biko himself died of injuries to the brain in police custody in September 1977. The constitution of 1983, which created a parliament of three chambers for whites, Coloureds and Indians but none for the African majority, provoked the founding of the United Democratic Front. A state of emergency was in force almost without a break from July 1985 until 1990.

Pressure came from outside too. The country was excluded from the Olympic Games from 1964, the United Nations imposed a binding arms embargo in 1977, and in 1986 the American Congress passed sanctions over the veto of President Reagan. Chase Manhattan's refusal to renew its loans in 1985 brought about a collapse of the currency. F. W. de Klerk, who had replaced the ailing P. W. Botha in 1989, lifted the bans on 2 February 1990, and nine days later Mandela walked out of Victor Verster prison after twenty-seven years. Negotiations went on despite massacres such as that at Boipatong and the murder of the popular communist Chris Hani in April 1993. In the elections of 27 April 1994 the ANC won 62.6 per cent. A Truth and Reconciliation Commission under Archbishop Desmond Tutu offered amnesty to those who made a full confession.

? What does the word apartheid mean?
= separateness
@ an Afrikaans word that means separateness

? What did the 1913 act forbid black people to do?
= buy or lease land outside reserves | to buy or lease land outside reserves
@ to buy or lease land outside reserves

? Which party won the 1948 election?
= National Party | the National Party of Daniel Malan | the National Party
@ the National Party of Daniel Malan

? Who led the United Party?
= Jan Smuts
@ the United Party of Jan Smuts

? Why did the National Party get more seats with fewer votes?
= rural constituencies counted for more | since rural constituencies counted for more
@ since rural constituencies counted for more

? What was pushed into the hair to decide doubtful cases?
= a pencil | pencil
@ a pencil that was pushed into the hair

? What did the Group Areas Act do?
= reserved districts of towns for single races
@ reserved districts of towns for single races

? When were marriages between whites and others banned?
= 1949
@ Marriages between whites and others had been banned in 1949

? Where was Verwoerd born?
= Amsterdam
@ a professor of psychology born in Amsterdam

? What act took schools away from the missions?
= Bantu Education Act | Bantu Education Act of 1953 | the Bantu Education Act of 1953
@ the Bantu Education Act of 1953, which took schools

? Which was the first homeland to be declared a state?
= Transkei
@ Transkei was the first to be declared a state

? who killed Verwoerd
= Dimitri Tsafendas | a messenger, Dimitri Tsafendas
@ by a messenger, Dimitri Tsafendas

? How many homelands were there?
= ten
@ ten ethnic territories meant to become independent

? How many people were removed from their homes?
= three and a half million | some three and a half million
@ some three and a half million people were removed

? What was Sophiatown famous for?
= its jazz and its gangsters | jazz
@ celebrated for its jazz and its gangsters

? What was the name of the white suburb built on Sophiatown's site?
= Triomf
@ a white suburb named Triomf

? Why did most land of District Six stay empty?
= protests discouraged developers | because protests discouraged developers
@ lay empty because protests discouraged developers

? What was the reference book commonly called?
= dompas | the dompas
@ commonly known as the dompas

? Where was the ANC founded?
= Bloemfontein
@ founded at Bloemfontein in 1912

? How many volunteers were jailed in the Defiance Campaign?
= more than eight thousand | eight thousand
@ more than eight thousand volunteers were jailed

? What was the first demand of the Freedom Charter?
= that the people should govern | the people should govern
@ whose first demand was that the people should govern

? Who founded the Pan Africanist Congress?
= Robert Sobukwe
@ broke away in 1959 under Robert Sobukwe

? What was the outcome of the treason trial?
= acquittal of all | the acquittal of all
@ ended with the acquittal of all

? How many people were killed at Sharpeville?
= sixty-nine
@ killed sixty-nine people

? What does Umkhonto we Sizwe mean?
= Spear of the Nation
@ Umkhonto we Sizwe, or Spear of the Nation

? What hiding place did the police raid in July 1963?
= Lilliesleaf Farm | Lilliesleaf Farm at Rivonia
@ the police raided its hiding place, Lilliesleaf Farm at Rivonia

? What were the pupils in Soweto marching against?
= the use of Afrikaans as a language of instruction | use of Afrikaans as a language of instruction
@ marched against the use of Afrikaans as a language of instruction

? Who photographed Hector Pieterson?
= Sam Nzima
@ whose body was photographed by Sam Nzima

? How did Biko die?
= of injuries to the brain in police custody | injuries to the brain
@ died of injuries to the brain in police custody

? What was founded because of the constitution of 1983?
= United Democratic Front | the United Democratic Front
@ provoked the founding of the United Democratic Front

? In what year was South Africa excluded from the Olympics?
= 1964
@ excluded from the Olympic Games from 1964

? What did the UN impose in 1977?
= a binding arms embargo | arms embargo | binding arms embargo
@ imposed a binding arms embargo in 1977

? For how many years was Mandela in prison?
= twenty-seven | twenty-seven years
@ walked out of Victor Verster prison after twenty-seven years

? What percentage of the vote did the ANC win in 1994?
= 62.6 | 62.6 per cent
@ the ANC won 62.6 per cent

? Who was in charge of the Truth and Reconciliation Commission?
= Desmond Tutu | Archbishop Desmond Tutu
@ A Truth and Reconciliation Commission under Archbishop Desmond Tutu

~ Why had the future prisoner been locked up in the first place?
= leaving the country without a passport
@ already serving five years for leaving the country without a passport

~ What did female demonstrators object to?
= the extension of passes to women | extension of passes to women
@ to protest against the extension of passes to women

~ Which bank's decision ruined the rand?
= Chase Manhattan
@ Chase Manhattan's refusal to renew its loans

~ What was expected in exchange for being let off punishment?
= a full confession | full confession
@ offered amnesty to those who made a full confession

~ What profession had the first leader of the new order followed before politics?
= minister of the Dutch Reformed Church | a former minister of the Dutch Reformed Church
@ a former minister of the Dutch Reformed Church

~ How did other nations treat the nominally sovereign Bantustans?
= No foreign government recognised them
@ No foreign government recognised them

~ What intellectual current moved the rebellious youth of the seventies?
= Black Consciousness | the Black Consciousness
@ inspired by the Black Consciousness of the medical student

~ By which head of state were the economic penalties rejected in vain?
= President Reagan | Reagan
@ passed sanctions over the veto of President Reagan

! Who murdered Chris Hani?

! How many policemen were killed at Sharpeville?

! What was Dimitri Tsafendas sentenced to?

! Which foreign government was the first to recognise Bophuthatswana?

! How many people died in the massacre at Boipatong?

! When was Robert Sobukwe released from prison?

! Who wrote the Freedom Charter?

! How many women were arrested at the march in Pretoria?

! What did Daniel Malan study?

! In what year did South Africa return to the Olympic Games?
