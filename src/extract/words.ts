/**
 * Small closed word lists that tell names apart. Put together for this project from English news usage; every word is in
 * lower case and folded. A list is evidence for a vote (see `kinds.ts`), never a verdict.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words before a person's name: ranks, offices, forms of address. */
export const titleWords = list(`
  mr mrs ms miss dr prof professor sir lord lady dame rev reverend father bishop archbishop cardinal pope rabbi imam
  ayatollah sheikh sheik mullah saint
  general gen lieutenant lt colonel col major maj captain capt commander cmdr brigadier brig admiral adm sergeant sgt
  corporal private officer marshal chief
  president vice prime minister premier chancellor king queen prince princess emperor empress sultan emir duke duchess
  secretary senator sen representative rep congressman congresswoman governor gov mayor ambassador envoy deputy
  judge justice attorney inspector detective superintendent
  chairman chairwoman chairperson director spokesman spokeswoman spokesperson coach
  speaker leader whip commissioner sheriff treasurer comptroller undersecretary solicitor councilman councilwoman
  assemblyman assemblywoman delegate trooper pastor
  councillor councilor alderman constable superintendent striker midfielder goalkeeper defender winger quarterback pitcher
`);

/** Small words inside a name: "Deir el-Zour", "Ludwig van Beethoven", "Osama bin Laden". */
export const nameParticles = list(
  'al el ad ez es ash abu bin ibn ben de del della di da dos du van von der den la le',
);

/** Organisations are called so. */
export const organisationWords = list(`
  ministry department observatory command forces force army navy police guard guards militia brigade brigades battalion
  regiment agency council committee commission party movement group company corporation corp inc ltd co bank university
  college school institute association union federation press news times post television radio network hospital club
  church court parliament senate congress assembly cabinet government administration office bureau board authority front
  organization organisation foundation trust league coalition alliance service services team airlines airways society
  units unit state guardian journal tribune herald gazette orchestra band museum laboratory chamber fund partners
  workers syndicate nations freight engineering shipping ferries motors energy logistics systems technologies industries
  holdings records pictures entertainment mission
`);

/** Places are called so, in the name itself or beside it. */
export const placeWords = list(`
  river sea ocean lake mount mountain mountains desert island islands province governorate district region city town
  village county valley bay gulf strait peninsula street avenue road square bridge harbour harbor port airport camp
  border coast canal park heights capital area neighbourhood neighborhood suburb quarter prefecture municipality state
  country crossing base hills plain forest beach
`);

/** Groups of people that belong to an organisation: "SDF fighters", "members of the council". */
export const memberWords = list(`
  fighters militants members forces troops soldiers elements militias militiamen jihadists officials officers leaders
  spokesman spokeswoman spokesperson supporters workers employees players executives lawmakers group
`);

/** What people do or are, in lower case after a comma or before a name: "Dillon, spokesman for". */
export const roleWords = list(`
  spokesman spokeswoman spokesperson head chief director leader expert analyst commander minister president chairman
  chairwoman founder member professor author editor reporter correspondent journalist lawyer judge officer official
  secretary manager owner mayor governor senator ambassador envoy researcher scientist doctor engineer teacher coach
  captain player actor actress singer writer poet artist composer king queen prince princess heir son daughter wife
  husband brother sister mother father resident survivor witness activist adviser advisor executive economist historian
`);

/** Verbs of saying, in the forms news uses. */
export const speechWords = list(`
  said says say saying told tells tell added adds wrote writes stated states announced announces claimed claims warned
  warns explained explains reported reports confirmed confirms noted notes insisted insists argued argues denied denies
  declared declares replied replies asked asks tweeted posted testified remarked recalled recalls admitted admits
  acknowledged acknowledges commented comments continued continues concluded concludes vowed pledged promised predicted
  suggested suggests called quoted urged stressed emphasized emphasised reiterated complained joked
`);

/** Heads of a name that goes on with "of …": "Ministry of Defense", "University of Mosul". */
export const ofHeads = list(`
  ministry department university republic kingdom bank house city state states union council bay gulf sea isle isles
  island port church institute academy museum court board bureau office association federation organization organisation
  league party movement army administration centre center society order school college commission committee chamber
  battle treaty war siege cape mount lake faculty emirates cathedral tower palace secretary minister
`);

/** Of these, the ones that may be "of" two things: "Department of Health and Human Services". */
export const ministryHeads = list(
  'ministry department administration council committee commission office bureau',
);

/** Plural possessives that belong to a name: "People's Protection Units". */
export const possessorWords = list(
  'people children women men workers farmers teachers students writers veterans doctors lawyers seamen fishermen drivers miners employers traders',
);

/** What a minister or secretary is "of", inside a title: "Secretary of State Mike Pompeo". */
export const portfolios = list(`
  state defense defence foreign affairs interior health finance justice education energy labor labour transport
  transportation agriculture commerce treasury homeland security trade culture environment war the of and
`);

export const monthsAndDays = list(`
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  mondays tuesdays wednesdays thursdays fridays saturdays sundays
`);

/**
 * Peoples, and groups by faith, that are no names by themselves: those that compromise 14 does not have among its
 * demonyms. Others are found in the articles, see `peoples.ts`.
 */
export const peopleWords = list(`
  arab arabic azerbaijani british burmese danish english eritrean finnish irish kosovar kurdish kyrgyz laotian malian
  maltese moldovan nepalese nepali palestinian polish scandinavian slovenian somali spanish swedish tajik tanzanian
  tibetan turkish uruguayan uzbek yemeni anglo argentinian balkan baltic saudi
  alawite buddhist catholic druze hindu jewish muslim orthodox protestant shia shiite sunni yazidi yezidi
  eastern western northern southern southeastern northeastern southwestern northwestern central
`);

/** Countries as news writes them, where CLDR's English name is another ("Türkiye") or there is none. */
export const countryWords = list(`
  america bosnia britain burma congo england holland macedonia palestine scotland turkey wales
`);

/** Names of something else are called so: what happens, what is decided, what is given or made. */
export const otherWords = list(`
  act accord accords agreement award battle bill championship cup deal declaration festival games law medal operation
  plan prize protocol resolution revolution siege treaty war tournament olympics day week month
`);

/** Waters and deserts, which are also called "the X". */
export const waterWords = list('river sea ocean canal gulf strait desert');

/** News agencies whose one-word name may open a sentence like an ordinary word. */
export const agencyWords = list('reuters bloomberg interfax xinhua tass');

/** Words that a man has before or after his name, and a woman has. */
export const maleWords = list(`
  mr sir lord king prince duke emperor sultan emir sheikh father brother son husband chairman spokesman congressman
  alderman policeman fisherman businessman uncle grandfather he his him himself boy man actor pope
`);
export const femaleWords = list(`
  mrs ms miss lady dame queen princess duchess empress mother sister daughter wife chairwoman spokeswoman congresswoman
  policewoman businesswoman aunt grandmother she her hers herself girl woman actress
`);
