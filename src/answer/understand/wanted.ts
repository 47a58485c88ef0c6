import type { AskedKind } from '../../domain/question.ts';
import type { Wanted } from '../../search/query.ts';

/** How a question is put: its question word, and the noun that says what kind of thing is asked for ("which city"). */
export type Asking = {
  readonly wanted: Wanted;
  readonly questionWord: QuestionWord;
  /** In lower case: "city" of "which city", "group" of "which group's spokesman". */
  readonly noun?: string;
  /** The word after the question word, or the noun that follows it: "did" of "who did", "long" of "how long". */
  readonly nextWord: string;
  /** Whether somebody else does what the question tells: "whom did they meet", not "who met them". */
  readonly asksObject: boolean;
};

export const questionWords = [
  'who',
  'whose',
  'where',
  'when',
  'why',
  'how',
  'how many',
  'which',
  'what',
  'yes-no',
  'none',
] as const;
export type QuestionWord = (typeof questionWords)[number];

/** What a command's question asks for when the question itself does not say. */
const byCommand: Readonly<Record<AskedKind, Wanted>> = {
  who: 'person',
  where: 'place',
  when: 'date',
  'how-many': 'amount',
  ask: 'thing',
};

/** Nouns that name a kind of answer. Common English nouns, put together for this project. */
const nouns: Readonly<Partial<Record<Wanted, RegExp>>> = {
  person:
    /^(?:persons?|man|men|woman|women|people|leaders?|presidents?|ministers?|experts?|officials?|officers?|spokes(?:man|woman|person|people)|commanders?|heads?|chiefs?|authors?|writers?|players?|actors?|actress|artists?|singers?|kings?|queens?|scientists?|politicians?|director|boy|girl|father|mother|brother|sister|son|daughter|wife|husband|judge|lawyer|mayor|governor|general|captain)$/,
  organisation:
    /^(?:groups?|organi[sz]ations?|army|armies|units?|forces?|part(?:y|ies)|compan(?:y|ies)|agenc(?:y|ies)|ministr(?:y|ies)|governments?|teams?|bands?|universit(?:y|ies)|schools?|militias?|coalition|unions?|banks?|newspapers?|channels?|networks?|institutions?|countries|states|nations)$/,
  place:
    /^(?:places?|country|cit(?:y|ies)|towns?|villages?|districts?|provinces?|regions?|areas?|states?|nation|continents?|islands?|rivers?|locations?|street|port|border|valley|county|capital|mountains?|sites?)$/,
  date: /^(?:day|days|date|dates|month|months|year|years|time|century|centuries|decade|decades|period|era|hour|season|age)$/,
  amount:
    /^(?:number|amount|percentage|percent|proportion|share|population|price|cost|distance|length|height|size|speed|temperature|score|rate|total)$/,
  reason: /^(?:reasons?|causes?|purpose)$/,
};

const measures = /^how (?:many|much|long|far|old|tall|big|large|high|deep|wide|heavy|fast|often|close)\b/;
const auxiliaries =
  /^(?:did|does|do|is|are|was|were|has|have|had|can|could|will|would|should|may|might|must|isn[’']t|aren[’']t|wasn[’']t|didn[’']t|doesn[’']t)\b/;

/** Works out what a question asks for from its words, else from its command. */
export function asking(text: string, command: AskedKind): Asking {
  const main = mainClause(text);
  const kind = askedKind(main, command);
  const words = main.toLowerCase().split(/[^\p{L}\p{N}’'-]+/u);
  const at = words.findIndex((word) => /^(?:who(?:m|se)?|where|when|why|which|what|how)$/.test(word));
  const asksObject = words.slice(at + 1, at + 4).some((word) => /^(?:did|does|do)$/.test(word));
  return { ...kind, nextWord: words[at + 1] ?? '', asksObject };
}

/** "what happened next?" of "When the gates had opened, what happened next?": a time is told there, not asked for. */
function mainClause(text: string): string {
  const [, after = ''] = /^\P{L}*when\s+(\p{L}+)/iu.exec(text) ?? [];
  const main = /,\s+(?:then\s+)?((?:what|which|who|whom|whose|where|why|how)\b.*)$/isu.exec(text)?.[1];
  return after === '' || main === undefined || auxiliaries.test(after.toLowerCase()) ? text : main;
}

function askedKind(text: string, command: AskedKind): Omit<Asking, 'nextWord' | 'asksObject'> {
  const lower = text
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^(?:and|so|but|please|hey|ok|okay),? /, '');
  const direct =
    /^(?:(?:on|in|at|by|from|to|for|with|of|about|since|until|during|under|against|near|into) )?(who(?:m|se)?|where|when|why|which|what|how)(?:['’]s)?\b/.exec(
      lower,
    );
  const inside = direct ?? /\b(who(?:m|se)?|where|when|why|which|what|how many|how much)\b/.exec(lower);
  const word = inside?.[1];
  const rest = inside === null ? '' : lower.slice(inside.index + inside[0].length).trim();
  if (direct === null && auxiliaries.test(lower)) return { wanted: 'statement', questionWord: 'yes-no' };
  switch (word) {
    case 'who':
    case 'whom':
      return { wanted: 'person', questionWord: 'who' };
    case 'whose':
      return { wanted: 'person', questionWord: 'whose', ...nounOf(rest) };
    case 'where':
      return { wanted: 'place', questionWord: 'where' };
    case 'when':
      return { wanted: 'date', questionWord: 'when' };
    case 'why':
      return { wanted: 'reason', questionWord: 'why' };
    case 'how many':
    case 'how much':
      return { wanted: 'amount', questionWord: 'how many' };
    case 'how':
      return measures.test(`how ${rest}`)
        ? { wanted: 'amount', questionWord: 'how many' }
        : { wanted: 'manner', questionWord: 'how' };
    case 'which':
    case 'what':
      return byNoun(rest, word, command);
    default:
      return { wanted: byCommand[command], questionWord: 'none' };
  }
}

/** "which district of Nineveh", "what year", "what is the name of Syria's leader", "what caused". */
function byNoun(
  rest: string,
  questionWord: 'which' | 'what',
  command: AskedKind,
): Omit<Asking, 'nextWord' | 'asksObject'> {
  const named = /^(?:is|are|was|were) the names? of (.*)$/.exec(rest)?.[1];
  const isDirect = !auxiliaries.test(rest);
  const { noun } = named !== undefined ? lastNoun(named) : isDirect ? nounOf(rest) : nounAfterIs(rest);
  const byNouns = (Object.keys(nouns) as Wanted[]).find(
    (wanted) => noun !== undefined && nouns[wanted]?.test(noun),
  );
  if (/^(?:caused?|led to|made|prompted)\b/.test(rest) && !/^made of/.test(rest))
    return { wanted: 'reason', questionWord };
  const fallback =
    questionWord === 'what' && /\bdo(?:es)?\b|\bdid\b/.test(rest.slice(0, 6)) ? 'thing' : byCommand[command];
  const isThing =
    fallback === 'person' && questionWord === 'what' && named === undefined ? 'thing' : fallback;
  return { wanted: byNouns ?? isThing, questionWord, ...(noun !== undefined && { noun }) };
}

/** "city" of "city was taken", "group" of "group's spokesman", "year" of "year Human Rights Watch declared". */
function nounOf(rest: string): { noun?: string } {
  const words = rest.split(/[^\p{L}\p{N}’'-]+/u).filter((word) => word !== '');
  const end = words.findIndex((word) => auxiliaries.test(word) || endsNoun.test(word));
  const phrase = words.slice(0, end === -1 ? 3 : Math.min(end, 4)).map((word) => word.replace(/['’]s?$/, ''));
  const possessor = words.findIndex((word) => /['’]s$/.test(word));
  if (possessor >= 0 && possessor < phrase.length) return { noun: phrase[possessor] ?? '' };
  const known = phrase.findLast((word) => Object.values(nouns).some((pattern) => pattern.test(word)));
  const noun = known ?? (end === -1 ? phrase[0] : phrase.at(-1));
  return noun === undefined ? {} : { noun };
}

const endsNoun = /^(?:of|in|on|for|that|who|with|to|from|by|at)$/;

/** "capital" of "is the capital of Iraq". */
function nounAfterIs(rest: string): { noun?: string } {
  const noun = /^(?:is|are|was|were) (?:the |a |an )?(?:[\p{L}-]+ )?([\p{L}-]+) (?:of|in|for|that)\b/u.exec(
    rest,
  )?.[1];
  return noun === undefined ? {} : { noun };
}

/** "leader" of "Syria's leader", "the leader of Syria". */
function lastNoun(phrase: string): { noun?: string } {
  const head = phrase.replace(/\?$/, '').split(/ (?:of|in|for|who|that|which) /)[0] ?? '';
  const noun = head.trim().split(/\s+/).at(-1);
  return noun === undefined || noun === '' ? {} : { noun };
}
