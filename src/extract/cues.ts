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
  confess brag proclaim profess preach teach grumble moan fret marvel rejoin retort interject venture volunteer chime
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
export const promisingVerbs = verbs('promise pledge vow threaten offer agree swear propose');

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
  'adding saying noting stressing insisting explaining arguing warning claiming declaring announcing complaining writing recalling acknowledging emphasizing emphasising'.split(
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

/** What something is said in, or by: "in a statement", "her letter". */
export const statementNouns: ReadonlySet<string> = new Set(
  `statement statements message messages letter letters interview interviews speech report post posts tweet email e-mail
  briefing note leaflet leaflets conference memo address article editorial essay book remarks comments testimony blog
  filing document documents release affidavit notice broadcast video recording podcast sermon ruling verdict reply
  response answer words`.split(/\s+/),
);
