import { placeWords } from '../../extract/words.ts';
import { isNominal, type PhraseReader, phraseFrom, type Run } from '../phrases.ts';
import { articles, type Description, endsClause, isSmall, type Named } from './description.ts';

const places = /^(?:in|on|near|at|along|outside|inside|off|between|beside|within|across)$/;
const compass =
  /^(?:north|south|east|west|northwest|northeast|southwest|southeast|upstream|downstream|outside|inside)$/;

/** "the border town of X", "the eastern Syrian city of X" */
export function kindOfPlace({ reader, first: name }: Named): Description | undefined {
  const { word } = reader;
  const last = name - 2;
  if (word(name - 1) !== 'of' || !placeWords.has(word(last))) return undefined;
  let first = last;
  while (isNominal(reader, first - 1)) first--;
  const run = { first, last };
  return { run, tells: namesPlace(reader, run) ? 'where' : 'what', strength: first < last ? 0.8 : 0.4 };
}

/** "Sinjar district", "Anbar province" */
export function calledAfter({ reader, last, kind }: Named): Description | undefined {
  const isKind = kind === 'place' && placeWords.has(reader.word(last + 1));
  return isKind && isSmall(reader, last + 1)
    ? { run: { first: last + 1, last: last + 1 }, tells: 'what', strength: 0.4 }
    : undefined;
}

/** Where what is named lies: "X, in the east of Syria", "Sinjar district (Nineveh)", "east of the Euphrates around X". */
export function locations(named: Named): Description[] {
  if (named.kind === 'person') return [];
  const found = [
    inBrackets(named),
    phraseBehind(named),
    distance(named),
    lies(named),
    basedBehind(named),
    basedBefore(named),
    enclosing(named),
    direction(named),
  ];
  return found.flatMap((one) => (one === undefined ? [] : [{ ...one, tells: 'where' as const }]));
}

type Location = Omit<Description, 'tells'>;

/** Behind the name and what it is called: "Sinjar district", "Deir Ezzor region". */
function endOfName({ reader, last }: Named): number {
  return placeWords.has(reader.word(last + 1)) ? last + 1 : last;
}

/** "Sinjar district (Nineveh)", "Ostrel, Orsenia," */
function inBrackets(named: Named): Location | undefined {
  const { reader, first } = named;
  const { word } = reader;
  const end = endOfName(named);
  const within = reader.mentionFrom(end + 2);
  if (within?.mention.kind !== 'place') return undefined;
  const run = { first: end + 2, last: within.last };
  if (word(end + 1) === '(' && word(within.last + 1) === ')') return { run, strength: 0.85 };
  const isInList = word(first - 1) === ',' || /^(?:and|or)$/.test(word(within.last + 2));
  const isPair = word(end + 1) === ',' && /^[,.]$/.test(word(within.last + 1)) && !isInList;
  return isPair ? { run, strength: 0.7 } : undefined;
}

/** "Qaim on the border", "Deir Ezzor region near the Iraqi border", "the district of Nineveh" */
function phraseBehind(named: Named): Location | undefined {
  const { reader } = named;
  const { word } = reader;
  const end = endOfName(named);
  const at = word(end + 1) === ',' ? end + 2 : end + 1;
  const isKind = end > named.last && word(at) === 'of';
  if (!places.test(word(at)) && !isKind) return undefined;
  const run = placePhrase(reader, at);
  return run === undefined ? undefined : { run, strength: at === end + 1 ? 0.75 : 0.8 };
}

/** "X, 60 kilometres up the coast", "X, just west of the river," */
function distance({ reader, last }: Named): Location | undefined {
  const { word } = reader;
  if (word(last + 1) !== ',') return undefined;
  let end = last + 2;
  while (!endsClause(reader, end)) end++;
  const opening = Array.from({ length: 5 }, (_, at) => word(last + 2 + at)).join(' ');
  const isFar = /^(?:about |some |just )?[\p{L}\d.,]+ (?:kilomet|met|mile|km\b)/u.test(opening);
  const isTowards =
    compass.test(word(last + 2)) || (word(last + 2) === 'just' && compass.test(word(last + 3)));
  return (isFar || isTowards) && end > last + 4
    ? { run: { first: last + 2, last: end - 1 }, strength: 0.9 }
    : undefined;
}

/** From a preposition to the end of the place that it points at, and of a second one: "near the border with Iraq". */
function placePhrase(reader: PhraseReader, at: number): Run | undefined {
  const phrase = phraseFrom(reader, at + 1);
  if (phrase === undefined || !namesPlace(reader, phrase)) return undefined;
  const more = /^(?:with|of|in|and)$/.test(reader.word(phrase.last + 1))
    ? phraseFrom(reader, phrase.last + 2)
    : undefined;
  const isMore = more !== undefined && reader.mentionTo(more.last)?.mention.kind === 'place';
  return { first: at, last: isMore ? more.last : phrase.last };
}

/** "X is in the east", "X lies 60 kilometres up the coast", "X, situated on the river" */
function lies({ reader, last }: Named): Location | undefined {
  const { word } = reader;
  let at = word(last + 1) === ',' ? last + 2 : last + 1;
  const hasVerb = /^(?:is|are|was|were|lies|lay|sits|stands|stood|borders)$/.test(word(at));
  const isSure = /^(?:lies|lay|sits|stands|stood|borders)$/.test(word(at));
  if (hasVerb) at++;
  const isLocated = /^(?:located|situated|based|headquartered|found)$/.test(word(at));
  if (isLocated) at++;
  if (!isSure && !isLocated && !(hasVerb && places.test(word(at)))) return undefined;
  let end = at;
  while (!endsClause(reader, end)) end++;
  const run = { first: at, last: end - 1 };
  return run.last > run.first && namesPlace(reader, run) ? { run, strength: 0.9 } : undefined;
}

const seated = /^(?:based|headquartered|located|situated)$/;
/** So many words may describe what is based somewhere. */
const mostDescribing = 14;

/** "X, a research group based in Nicosia" */
function basedBehind({ reader, last }: Named): Location | undefined {
  const { word } = reader;
  const comma = word(last + 1) === '(' ? last + 4 : last + 1;
  if (word(comma) !== ',') return undefined;
  let at = comma + 1;
  while (at - comma < mostDescribing && !endsClause(reader, at) && !seated.test(word(at))) at++;
  if (!seated.test(word(at)) || !places.test(word(at + 1))) return undefined;
  const run = placePhrase(reader, at + 1);
  return run === undefined ? undefined : { run, strength: 0.95 };
}

/** "the Britain-based X", "the London-based research group X" */
function basedBefore({ reader, first: name }: Named): Location | undefined {
  const { word } = reader;
  let at = name - 1;
  while (at > 1 && !seated.test(word(at)) && isNominal(reader, at)) at--;
  const place = word(at) === 'based' && word(at - 1) === '-' ? reader.mentionTo(at - 2) : undefined;
  const run = place?.mention.kind === 'place' ? { first: place.first, last: at - 2 } : undefined;
  return run === undefined ? undefined : { run, strength: 0.95 };
}

/** "Iraq’s western Anbar province", "Syria’s eastern Deir Ezzor province near the border with Iraq" */
function enclosing(named: Named): Location | undefined {
  const { reader, first: name } = named;
  let first = name;
  while (first > 0 && isNominal(reader, first - 1)) first--;
  while (first < name && articles.test(reader.word(first))) first++;
  const owner = { first, last: name - 1 };
  if (first === name || named.kind !== 'place' || !tellsCountry(reader, owner)) return undefined;
  const end = endOfName(named);
  const near = /^(?:near|on|along|in)$/.test(reader.word(end + 1)) ? placePhrase(reader, end + 1) : undefined;
  return { run: { first, last: near?.last ?? end }, strength: near === undefined ? 0.7 : 0.85 };
}

/** "Iraq’s western", "eastern Syrian": with the country, or which part of one it is. */
function tellsCountry(reader: PhraseReader, { first, last }: Run): boolean {
  for (let at = first; at <= last; at++) {
    const isOwner = reader.word(at + 1) === "'s" && reader.mentionTo(at)?.mention.kind === 'place';
    if (isOwner || reader.sentence.tokens[at]?.hint === 'people') return true;
  }
  return false;
}

/** "east of the Euphrates around X" */
function direction({ reader, first: name }: Named): Location | undefined {
  const { word } = reader;
  if (!/^(?:around|in|near|at)$/.test(word(name - 1))) return undefined;
  for (let at = name - 2; at >= Math.max(0, name - 9); at--) {
    if (!compass.test(word(at)) || word(at + 1) !== 'of') continue;
    const phrase = phraseFrom(reader, at + 2);
    if (phrase?.last === name - 2) return { run: { first: at, last: phrase.last }, strength: 0.75 };
  }
  return undefined;
}

/** Whether words name a place or a people, or what is called so: "the border". */
export function namesPlace(reader: PhraseReader, run: Run): boolean {
  if (namesLand(reader, run)) return true;
  for (let at = run.first; at <= run.last; at++) if (placeWords.has(reader.word(at))) return true;
  return false;
}

/** Whether words name a place, a people or a direction. */
export function namesLand({ mentionFrom, sentence, word }: PhraseReader, { first, last }: Run): boolean {
  for (let at = first; at <= last; at++) {
    if (mentionFrom(at)?.mention.kind === 'place' || sentence.tokens[at]?.hint === 'people') return true;
    if (compass.test(word(at))) return true;
  }
  return false;
}
