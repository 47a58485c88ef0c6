import { placeWords } from '../../../extract/words.ts';
import { phraseFrom, type Run, rangeOf } from '../../phrases.ts';
import { attachment, knownShare, type Proposal, type Reader } from './reader.ts';

const rest =
  /^(?:in|at|near|on|inside|along|around|outside|across|within|off|beside|beneath|behind|above|under|throughout|among|amid)$/;
/** These change the place that is named, so they belong to the answer: "near the Syrian border". */
const beside = /^(?:near|along|outside|off|beside|beneath|behind|above|under)$/;
const motion = /^(?:to|into|toward|towards|onto|through|for|via)$/;
const away = /^(?:from)$/;
const asksMotion =
  /\b(?:to|head(?:ed|ing)?|go|goes|going|went|lead|leads|led|extend|extends|extended|flee|fled|move|moved|moving|travel|travell?ed|send|sent|sending|cross|crossed|escape|escaped|return|returned|fall|fell|taken|take|diverted?|reach|reached)\b[^?]*\??$/i;
const asksAway = /\bfrom\s*\??$/i;
const directions =
  /^(?:north|south|east|west|northwest|northeast|southwest|southeast|northward|southward|eastward|westward|abroad|home)$/;

/** Where: what a preposition of place points at, tied to the words of the question: "held … in Istanbul". */
export function proposePlaces(reader: Reader): Proposal[] {
  const proposals: Proposal[] = [];
  const text = reader.understood.text;
  const wantsAway = asksAway.test(text);
  const wantsMotion = !wantsAway && asksMotion.test(text);
  for (let at = 0; at < reader.length; at++) {
    const word = reader.word(at);
    const run =
      word === 'between'
        ? between(reader, at)
        : directions.test(word)
          ? direction(reader, at)
          : afterPreposition(reader, at);
    if (run === undefined) continue;
    const shown = beside.test(word) ? { first: at, last: run.last } : run;
    const fit = fitOf(word, wantsMotion, wantsAway);
    const opening = at === 0 || reader.word(at - 1) === ',' ? attachment(reader, run.last + 1, 1) * 0.7 : 0;
    const tied = Math.max(attachment(reader, at - 1, -1), opening);
    const known = knownShare(reader, run);
    const fresh = known === 1 ? 0 : known > 0 ? 0.75 : 1;
    proposals.push({ ...rangeOf(reader, shown), strength: fit * tied * fresh * likeness(reader, run) });
  }
  return [...proposals, ...hosts(reader)];
}

function fitOf(word: string, wantsMotion: boolean, wantsAway: boolean): number {
  if (directions.test(word)) return wantsMotion ? 0.95 : 0.5;
  if (word === 'between') return 0.9;
  if (away.test(word)) return wantsAway ? 1 : 0.4;
  if (motion.test(word)) return wantsMotion ? 1 : 0.55;
  return wantsMotion || wantsAway ? 0.75 : 1;
}

function afterPreposition(reader: Reader, at: number): Run | undefined {
  const word = reader.word(at);
  if (!rest.test(word) && !motion.test(word) && !away.test(word)) return undefined;
  const run = phraseFrom(reader, at + 1);
  if (run === undefined) return undefined;
  // "in both Iraq and Syria", "across Iraq and Syria": names joined by "and" are one place.
  const next = reader.word(run.last + 1) === 'and' ? phraseFrom(reader, run.last + 2) : undefined;
  const areNames =
    next !== undefined &&
    reader.mentionTo(run.last)?.mention.kind === 'place' &&
    reader.mentionTo(next.last)?.mention.kind === 'place';
  return areNames ? { first: run.first, last: next.last } : widened(reader, run);
}

/** "camps in territories controlled by the Syrian Democratic Forces": what says which place it is. */
function widened(reader: Reader, run: Run): Run {
  const word = reader.word(run.last + 1);
  const isBorder =
    /^(?:borders?|frontiers?|roads?)$/.test(reader.word(run.last)) && /^(?:with|between)$/.test(word);
  if (!isBorder && (!/^(?:in|of|on|near)$/.test(word) || holdsPlace(reader, run))) return run;
  const more = word === 'between' ? between(reader, run.last + 1) : phraseFrom(reader, run.last + 2);
  // "the border between militants and fighters": they are who fights there.
  if (isBorder && more !== undefined && !holdsPlace(reader, more)) return run;
  return more === undefined || reader.mentionFrom(more.first)?.mention.kind === 'date'
    ? run
    : { first: run.first, last: more.last };
}

/** "between Syria and Iraq", "between Syria, where the pressure is greatest, and Iraq" */
function between(reader: Reader, at: number): Run | undefined {
  const one = phraseFrom(reader, at + 1);
  const head =
    reader.mentionFrom(one?.first ?? -1)?.mention.kind === 'place' ||
    placeWords.has(reader.word(one?.last ?? -1));
  if (one === undefined || !head) return undefined;
  for (let and = one.last + 1; and < Math.min(reader.length, one.last + 14); and++) {
    if (reader.word(and) !== 'and') continue;
    const other = phraseFrom(reader, and + 1);
    if (other !== undefined) return { first: at, last: other.last };
  }
  return undefined;
}

/** "head north", "west of the Euphrates river" */
function direction(reader: Reader, at: number): Run {
  const of = /^(?:of|from)$/.test(reader.word(at + 1)) ? phraseFrom(reader, at + 2) : undefined;
  return { first: at, last: of?.last ?? at };
}

/** "London hosted a meeting" */
function hosts(reader: Reader): Proposal[] {
  const proposals: Proposal[] = [];
  for (let at = 1; at < reader.length; at++) {
    if (!/^(?:hosted|hosts|hosting)$/.test(reader.word(at))) continue;
    const before = reader.mentionTo(at - 1);
    if (before?.mention.kind === 'place')
      proposals.push({ from: before.mention.from, to: before.mention.to, strength: 0.95 });
  }
  return proposals;
}

/** How much a phrase looks like a place: by the names in it, by its words. */
function likeness(reader: Reader, run: Run): number {
  if (holdsPlace(reader, run)) return 1;
  for (let at = run.first; at <= run.last; at++) {
    const kind = reader.mentionFrom(at)?.mention.kind;
    if (kind === 'date' || kind === 'person') return 0.15;
  }
  return 0.7;
}

function holdsPlace(reader: Reader, run: Run): boolean {
  for (let at = run.first; at <= run.last; at++) {
    if (reader.mentionFrom(at)?.mention.kind === 'place' || placeWords.has(reader.word(at))) return true;
  }
  return false;
}
