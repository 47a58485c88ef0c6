/**
 * Verbs that tell of speech, by what may follow them. Put together for this project from English news usage. A verb may
 * be in several lists; each list holds all forms.
 */
const irregular: ReadonlyMap<string, readonly string[]> = new Map([
  ['say', ['says', 'said', 'saying']],
  ['tell', ['tells', 'told', 'telling']],
  ['write', ['writes', 'wrote', 'written', 'writing']],
  ['think', ['thinks', 'thought', 'thinking']],
  ['feel', ['feels', 'felt', 'feeling']],
  ['swear', ['swears', 'swore', 'sworn', 'swearing']],
  ['admit', ['admits', 'admitted', 'admitting']],
  ['quip', ['quips', 'quipped', 'quipping']],
  ['dub', ['dubs', 'dubbed', 'dubbing']],
  ['label', ['labels', 'labelled', 'labeled', 'labelling']],
  ['read', ['reads', 'reading']],
  ['find', ['finds', 'found', 'finding']],
  ['show', ['shows', 'showed', 'shown', 'showing']],
  ['sing', ['sings', 'sang', 'singing']],
  ['beg', ['begs', 'begged', 'begging']],
  ['foresee', ['foresees', 'foresaw', 'foreseeing']],
  ['hint', ['hints', 'hinted', 'hinting']],
  ['go', ['goes', 'went']],
  ['begin', ['begins', 'began']],
  ['speak', ['speaks', 'spoke', 'spoken', 'speaking']],
  ['put', ['puts']],
  ['make', ['makes', 'made', 'making']],
  ['give', ['gives', 'gave', 'given', 'giving']],
  ['send', ['sends', 'sent', 'sending']],
  ['undertake', ['undertakes', 'undertook', 'undertaken', 'undertaking']],
]);

function formsOf(verb: string): readonly string[] {
  const known = irregular.get(verb);
  if (known !== undefined) return [verb, ...known];
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeou]y$/.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  return [verb, /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`, `${verb}ed`, `${verb}ing`];
}

const verbs = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/).flatMap(formsOf));

/** They take a clause, with or without "that", and stand beside marks. */
export const sayingVerbs = verbs(`
  say add announce claim explain report confirm note insist argue declare state write testify acknowledge admit concede
  maintain contend allege assert stress emphasize emphasise reiterate recall conclude predict suggest warn caution
  complain joke tweet post disclose reveal observe remark repeat estimate indicate deny vow pledge
  promise swear affirm agree hint boast counter quip advise tell inform assure remind notify calculate reckon recommend
  propose forecast foresee mention protest signal underline clarify rule lament surmise attest opine decide radio phone cable email blog
  telegraph message plead demand insinuate imply infer stipulate specify recount relate reckon guess bet argue object joke
  confess brag proclaim profess preach respond reply answer theorize hypothesize postulate charge pronounce posit teach grumble moan fret marvel rejoin retort interject venture volunteer chime
`);

/** What follows names whom it was said to: "told the police (that) …". */
export const tellingVerbs = verbs(
  'tell inform assure remind notify advise warn caution promise ask convince',
);

/** Not said but held: they count only with a clause that "that" or a subject begins. */
export const thinkingVerbs = verbs(
  'believe think expect hope fear suspect doubt worry feel assume speculate find show',
);

/** "asked whether …", "wondered why …". */
export const askingVerbs = verbs('ask wonder question inquire enquire');

/** "promised to …": what is said is the infinitive. */
export const promisingVerbs = verbs(
  'promise pledge vow threaten offer agree swear propose refuse claim profess consent undertake',
);

/** "urged both sides to …", "called on the ministry to …": it stands after whom it was said to. */
export const urgingVerbs = verbs(
  'urge ask order tell advise warn instruct beg request call command remind direct',
);

/** They stand beside marks only, or take words between marks for their object. */
export const markedVerbs = verbs(`
  call describe dub quote shout cry whisper mutter murmur yell scream sing chant read ask wonder continue label brand
  term denounce condemn dismiss praise hail accuse thank speak characterize characterise urge demand order
  promise vow threaten laugh exclaim interrupt recite put reject criticize criticise blast slam go begin conclude hear
  comment deride blame cite refer reply respond answer mock ridicule portray liken compare sum defend apologise apologize greet muse crow fume scoff snap concur gush boom
`);

/** "He resigned, saying …": whoever does what the sentence tells says it too. */
export const addingForms: ReadonlySet<string> = new Set(
  'adding saying noting stressing insisting explaining arguing warning claiming declaring announcing complaining writing recalling acknowledging emphasizing emphasising calling describing denouncing predicting suggesting asserting alleging contending conceding admitting confirming cautioning joking reiterating vowing'.split(
    ' ',
  ),
);

/** Any of the lists. */
export function isCueVerb(word: string): boolean {
  return (
    sayingVerbs.has(word) ||
    markedVerbs.has(word) ||
    thinkingVerbs.has(word) ||
    askingVerbs.has(word) ||
    promisingVerbs.has(word) ||
    urgingVerbs.has(word)
  );
}

/** "was reported to have left": nobody is named who says it. */
export const passiveForms: ReadonlySet<string> = new Set(
  'said reported believed thought alleged rumored rumoured understood estimated assumed suspected'.split(' '),
);

/** "is confident that …": held, like what a thinking verb tells. */
export const holdingAdjectives: ReadonlySet<string> = new Set(
  `confident sure certain convinced worried concerned afraid hopeful optimistic adamant skeptical sceptical doubtful
  fearful unconvinced alarmed`.split(/\s+/),
);

const nouns = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/).flatMap((noun) => [noun, noun.replace(/y$/, 'ie').concat('s')]));

/** "the claim that …", also where the article does not say whose it is. */
export const sayingNouns = nouns(
  `claim warning statement assertion argument allegation accusation suggestion contention prediction forecast
  announcement report rumor rumour complaint insistence admission acknowledgment acknowledgement denial assurance
  declaration revelation remark comment hint testimony concession promise pledge vow threat charge estimate`,
);

/** "their belief that …": only of somebody. */
export const thinkingNouns = nouns(
  `belief view opinion conclusion finding fear hope concern worry expectation suspicion conviction confidence
  observation recommendation doubt`,
);

/** "the promise to …": what is said is the infinitive. */
export const promisingNouns = nouns(
  'promise pledge vow threat offer refusal request demand call appeal commitment proposal vow',
);

/** "issued a warning that …": whoever does it says it. */
export const givingVerbs = verbs(
  'make issue give express voice offer raise deliver send repeat reiterate renew',
);

/** ", a move that …": the article's own words about what was said before them. */
export const summingNouns = nouns(
  `move step charge claim allegation accusation assertion argument view position stance prospect development change
  shift proposal idea notion point sentiment concern fear promise pledge threat comment remark policy tactic demand
  decision conclusion figure characterization description suggestion possibility finding outcome result`,
);

/** A word that may begin to say that something is said. */
export function isCue(word: string): boolean {
  return (
    isCueVerb(word) ||
    word === 'according' ||
    sayingNouns.has(word) ||
    thinkingNouns.has(word) ||
    promisingNouns.has(word) ||
    holdingAdjectives.has(word) ||
    passiveForms.has(word)
  );
}

/** They speak for whoever wrote them; a report or a study speaks for itself. */
export const authoredNouns = nouns(
  'statement message letter email e-mail tweet post note memo comment remark',
);

/** What something is said in, or by: "in a statement", "her letter". */
export const statementNouns: ReadonlySet<string> = new Set(
  `statement statements message messages letter letters interview interviews speech report post posts tweet email e-mail
  briefing note leaflet leaflets conference memo address article editorial essay book remarks comments testimony blog
  filing document documents release affidavit notice broadcast video recording podcast sermon ruling verdict reply
  response answer words`.split(/\s+/),
);
