# Alberta
Alberta is one of the three Prairie Provinces of Canada, bounded on the west by British Columbia, on the east by Saskatchewan, on the north by the Northwest Territories and on the south by the American state of Montana. Like Saskatchewan, it touches no salt water. It was named in 1882 for Princess Louise Caroline Alberta, the fourth daughter of Queen Victoria, whose husband, the Marquess of Lorne, was governor general at the time. Its area amounts to about 660,000 square kilometres, and more than four million people live there, the majority of them in the corridor between Edmonton, the capital, and Calgary, the largest city. The emblem of the province is the wild rose. In 1950 it became the only Canadian province to undertake a systematic campaign against rats, and it regards itself as free of them.

Three landscapes succeed one another from southeast to northwest: dry prairie, a belt of parkland with groves of aspen, and boreal forest, the last of which covers more than half of the surface. In the southwest the Rocky Mountains rise abruptly; Mount Columbia, 3,747 metres high, is the loftiest point, and from the neighbouring Columbia Icefield water flows to three oceans. The chinook, a warm, dry wind that descends from the mountains in winter, can raise the temperature by 20 degrees within an hour, and people say that it eats the snow. It also causes headaches in some. Hail is so frequent around Calgary that insurance companies pay for aircraft to seed storm clouds with silver iodide. Wood Buffalo National Park, shared with the Northwest Territories, is larger than Switzerland and contains the only natural nesting ground of the whooping crane.

In the badlands along the Red Deer River, erosion has uncovered one of the richest deposits of dinosaur bones. Joseph Tyrrell, a geologist who was looking for coal, found the skull of a meat-eater near the present Drumheller in 1884; it was later named Albertosaurus. Between 1910 and 1917 rival parties led by Barnum Brown and Charles Sternberg floated down the river on rafts and shipped hundreds of skeletons to New York and Ottawa. Dinosaur Provincial Park, a World Heritage Site since 1979, has yielded more than fifty species. The Royal Tyrrell Museum was opened in 1985. At Head-Smashed-In Buffalo Jump, used for nearly 6,000 years, hunters drove bison over a cliff and butchered them below; according to a Blackfoot tale, the name recalls a youth who stood under the ledge to watch and was crushed by the falling animals.

Anthony Henday, sent out by the Hudson's Bay Company, was the first European known to have crossed the region, in 1754. The North West Company built Fort Chipewyan on Lake Athabasca in 1788, from which Alexander Mackenzie set out for the Arctic in the following year and for the Pacific in 1792. Beaver pelts were the chief object of trade, paid for with kettles, guns and blankets. After 1869 American dealers came north from Montana with whisky and set up posts such as Fort Whoop-Up, and a massacre of Assiniboine in the Cypress Hills in 1873 hastened the formation of the North-West Mounted Police. Guided by Jerry Potts, a scout of mixed descent, James Macleod brought order without firing a shot. In 1877 the Blackfoot chief Crowfoot signed Treaty 7, by which his people surrendered their hunting grounds for reserves, as the bison had almost vanished.

The Canadian Pacific Railway reached Calgary in August 1883. When workmen found hot springs at the foot of Sulphur Mountain, the government reserved the site in 1885 to prevent private claims, and thus laid the foundation of Banff, the oldest national park in Canada. Ranchers leased huge tracts of grassland, but the terrible winter of 1906 and 1907 killed perhaps half of the cattle. Clifford Sifton, the federal minister of the interior, advertised for "stalwart peasants in a sheepskin coat", and Ukrainians, Germans, Scandinavians and Americans took up free homesteads of 160 acres. Alberta became a province on 1 September 1905. In 1903 about 90 million tons of rock had slid from Turtle Mountain and buried part of the coal-mining town of Frank, with the loss of at least seventy lives. The Calgary Stampede, invented by the trick roper Guy Weadick, was first held in 1912.

Farmers, distrustful of the established parties and of the banks in the East, have repeatedly brought new movements to power. The United Farmers of Alberta governed from 1921 to 1935. They passed a law in 1928 under which people considered mentally unfit could be sterilized; about 2,800 operations took place before its repeal in 1972, and Leilani Muir won damages from the province in 1996. Five Albertan women, among them Emily Murphy and Nellie McClung, obtained in 1929 the ruling that women are "persons" and can be appointed to the Senate. In the depths of the Depression William Aberhart, a school principal who preached on the radio, promised a dividend of 25 dollars a month to every adult and won the election of 1935 for Social Credit. The courts struck down his banking laws, but the party remained in office for 36 years.

On 13 February 1947, after 133 dry holes drilled elsewhere, the Imperial Oil company struck petroleum at Leduc, south of Edmonton, and the province turned within a decade from farming to industry. Peter Lougheed, whose Conservatives came to power in 1971, put part of the royalties into a Heritage Fund and quarrelled with Ottawa over the National Energy Program of 1980, which kept the price below the world level. The oil sands in the basin of the Athabasca contain bitumen, a form of petroleum too thick to flow; it is either mined in open pits or loosened by steam underground. Karl Clark, a chemist, had worked out in the 1920s how to separate it from the sand with hot water. Critics point to the tailings ponds, in which 1,600 ducks died in 2008, and to the large amount of greenhouse gas set free.

In May 2016 a wildfire forced all of the more than 80,000 residents of Fort McMurray, the centre of the oil sands, to leave, and destroyed some 2,400 buildings; it became the costliest disaster ever for Canadian insurers. Jasper, in the mountain park of the same name, lost about a third of its buildings to flames in July 2024. Edmonton, whose Edmonton Oilers won the Stanley Cup five times between 1984 and 1990, possesses in West Edmonton Mall a shopping centre that was for more than twenty years the largest on the planet. Calgary was host to the Winter Olympics of 1988, which are remembered for a Jamaican bobsleigh and a British ski jumper nicknamed "the Eagle". Wheat, canola and beef are the main farm products. The province levies no sales tax, the only one in the country of which this is true, and relies in its place on resource revenues.

? After whom was Alberta named?
= Princess Louise Caroline Alberta
@ was named in 1882 for Princess Louise Caroline Alberta

? Which state lies to the south of the province?
= Montana
@ on the south by the American state of Montana

? What is the emblem of Alberta?
= the wild rose | wild rose
@ The emblem of the province is the wild rose

? Against which animals has Alberta campaigned since 1950?
= rats
@ a systematic campaign against rats

? Which landscape covers more than half of Alberta?
= boreal forest
@ boreal forest, the last of which covers more than half

? What is the chinook?
= a warm, dry wind
@ The chinook, a warm, dry wind that descends

? How much can the chinook raise the temperature in an hour?
= 20 degrees | by 20 degrees
@ can raise the temperature by 20 degrees within an hour

? Which bird nests in Wood Buffalo National Park?
= the whooping crane | whooping crane
@ the only natural nesting ground of the whooping crane

? What are storm clouds seeded with?
= silver iodide
@ to seed storm clouds with silver iodide

? What was Joseph Tyrrell searching for when he found the skull?
= coal
@ Joseph Tyrrell, a geologist who was looking for coal

? How did Brown and Sternberg travel along the river?
= on rafts | floated down the river on rafts
@ floated down the river on rafts

? When was the Royal Tyrrell Museum opened?
= 1985
@ The Royal Tyrrell Museum was opened in 1985

? What did hunters do with bison at Head-Smashed-In?
= drove bison over a cliff | drove bison over a cliff and butchered them below
@ hunters drove bison over a cliff and butchered them below

? Who was the first European to cross the region?
= Anthony Henday
@ Anthony Henday, sent out by the Hudson's Bay Company

? Which company built Fort Chipewyan?
= The North West Company | North West Company
@ The North West Company built Fort Chipewyan

? What was paid for beaver pelts?
= kettles, guns and blankets
@ paid for with kettles, guns and blankets

? Who guided James Macleod?
= Jerry Potts
@ Guided by Jerry Potts, a scout of mixed descent

? Who signed Treaty 7 in 1877?
= Crowfoot | the Blackfoot chief Crowfoot
@ the Blackfoot chief Crowfoot signed Treaty 7

? When did the railway get to Calgary?
= August 1883 | 1883
@ The Canadian Pacific Railway reached Calgary in August 1883

? Why did the government reserve the hot springs?
= to prevent private claims | prevent private claims
@ reserved the site in 1885 to prevent private claims

? What killed perhaps half of the cattle?
= the terrible winter of 1906 and 1907
@ but the terrible winter of 1906 and 1907 killed

? how big were the free homesteads
= 160 acres
@ took up free homesteads of 160 acres

? Who invented the Calgary Stampede?
= Guy Weadick | the trick roper Guy Weadick
@ invented by the trick roper Guy Weadick

? What town was partly buried when rock slid from Turtle Mountain?
= Frank | the coal-mining town of Frank
@ buried part of the coal-mining town of Frank

? From when to when did the United Farmers govern?
= 1921 to 1935 | from 1921 to 1935
@ The United Farmers of Alberta governed from 1921 to 1935

? How many sterilizations were performed?
= about 2,800 | 2,800
@ about 2,800 operations took place before its repeal

? What was decided in the ruling of 1929?
= women are "persons" | that women are "persons" and can be appointed to the Senate
@ the ruling that women are "persons" and can be appointed to the Senate

? What did Aberhart promise every adult?
= a dividend of 25 dollars a month
@ promised a dividend of 25 dollars a month

? How long did Social Credit stay in office?
= 36 years
@ the party remained in office for 36 years

? Where was oil struck in 1947?
= Leduc | Leduc, south of Edmonton
@ struck petroleum at Leduc, south of Edmonton

? How many dry holes had been drilled before?
= 133
@ after 133 dry holes drilled elsewhere

? What is bitumen?
= a form of petroleum too thick to flow
@ bitumen, a form of petroleum too thick to flow

? Who worked out how to separate bitumen from sand?
= Karl Clark | Karl Clark, a chemist
@ Karl Clark, a chemist, had worked out

? What did Lougheed quarrel with Ottawa about?
= the National Energy Program of 1980 | National Energy Program
@ quarrelled with Ottawa over the National Energy Program of 1980

? What happened in Fort McMurray in May 2016?
= a wildfire forced all of the more than 80,000 residents | a wildfire
@ a wildfire forced all of the more than 80,000 residents

? How many times did the Edmonton Oilers win the Stanley Cup between 1984 and 1990?
= five times | five
@ won the Stanley Cup five times

? What sports event did Calgary host in 1988?
= the Winter Olympics | Winter Olympics
@ Calgary was host to the Winter Olympics of 1988

? Does Alberta have a sales tax?
= levies no sales tax | no sales tax
@ The province levies no sales tax

~ Why did the natives agree to give up their territory?
= the bison had almost vanished
@ as the bison had almost vanished

~ What in the program of the central authorities angered the producers?
= kept the price below the world level
@ which kept the price below the world level

~ Which killing led to the creation of a law enforcement body?
= a massacre of Assiniboine
@ a massacre of Assiniboine in the Cypress Hills

~ What finances public spending instead of a levy on purchases?
= resource revenues
@ relies in its place on resource revenues

~ What explains the odd-sounding name of the ancient hunting site, in local lore?
= a youth who stood under the ledge to watch and was crushed by the falling animals | a youth who stood under the ledge to watch and was crushed
@ a youth who stood under the ledge to watch and was crushed by the falling animals

~ Which victim took the authorities to court successfully?
= Leilani Muir
@ Leilani Muir won damages from the province

~ What unpleasant effect on health does the mountain breeze have?
= headaches
@ It also causes headaches in some

~ Who stopped the radio preacher's financial reforms?
= The courts | courts
@ The courts struck down his banking laws

! How did the wildfire in Fort McMurray start?

! When did the United Farmers repeal the sterilization law?

! How many dinosaurs did Joseph Tyrrell find?

! Who discovered the hot springs at Banff?

! How many people died in the Cypress Hills massacre?

! How deep was the well at Leduc?

! Who won the Stanley Cup in 1983?

! What is the highest mountain of Saskatchewan?

! When did Princess Louise visit Alberta?

! How many ducks died in Jasper in 2024?
