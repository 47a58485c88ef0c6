import type { Attribution, Content, Led } from '../attribution.ts';
import { thinkingVerbs } from '../cues.ts';
import { isPronoun, type Outline } from '../outline.ts';
import { hasVerb, isClause, isOnlyQuoted, takesClause } from './clause.ts';
import { beforeSumming, cutsAfter, endOfRelative, endOfSentence } from './end.ts';
import { endOfInfinitive, infinitiveAfter } from './infinitive.ts';
import { clauseAfter, opensClause, thatAfter } from './start.ts';

/** X said (on Friday) (that) ships will not sail. / X promised to … / According to X, … / X’s claim that … */
export function contentAfter(outline: Outline, own: Attribution, all: readonly Led[]): Content | undefined {
  const { word, items, part } = outline;
  if (own.clause !== undefined) return within(outline, own, all, own.clause[0], false, own.clause[1]);
  if (/^(?:inverted|noun|nominal)$/.test(own.form)) return undefined;
  if (own.form === 'according') {
    const start = word(own.last + 1) === ',' ? own.last + 2 : -1;
    return start < 0 ? undefined : within(outline, own, all, start, false);
  }
  const verb = word(own.cue);
  const next = own.cue + 1;
  if (own.form === 'passive') return within(outline, own, all, next, false, endOfInfinitive(outline, next));
  const to = infinitiveAfter(outline, verb, next);
  if (to !== undefined) return within(outline, own, all, to, false, endOfInfinitive(outline, to));
  if (!takesClause(verb)) return undefined;
  // "a move that Democrats argued would leave …"
  const isGap = /^(?:that|which|who|what)$/.test(word(own.first - 1)) && part(next) === 'auxiliary';
  if (isGap) return within(outline, own, all, next, false);
  const that = thatAfter(outline, verb, next);
  if (that !== undefined) return within(outline, own, all, that, false);
  const start = clauseAfter(outline, verb, next);
  if (start >= items.length || !opensClause(outline, verb, start)) return undefined;
  return within(outline, own, all, start, true);
}

/** The clause that begins at an item, where it is one; with a verb of its own. */
function within(
  outline: Outline,
  own: Attribution,
  all: readonly Led[],
  start: number,
  isBare: boolean,
  most = endOfSentence(outline, start),
): Content | undefined {
  const end = Math.min(
    most,
    endOfRelative(outline, own, start),
    beforeSumming(outline, start),
    ...cutsAfter(outline, own, all, start),
  );
  if (end < start || isOnlyQuoted(outline, start, end)) return undefined;
  if (isBare && !isClause(outline, start, end, thinkingVerbs.has(outline.word(own.cue)))) return undefined;
  const isWhole = own.form === 'according' || isPronoun(outline.word(start)) || hasVerb(outline, start, end);
  if (!isBare && !isWhole) return undefined;
  return [[start, end]];
}
