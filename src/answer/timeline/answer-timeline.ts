import type { Answer, Refusal } from '../../domain/answer.ts';
import type { Sentence, SentenceId } from '../../domain/sentence.ts';
import type { Range } from '../../domain/span.ts';
import type { DatedStatement } from '../../domain/timeline.ts';
import type { Library } from '../../library/library.ts';
import { rankSentences } from '../../search/rank.ts';
import { sentenceWeights } from '../../search/sentence-weights.ts';
import { cite } from '../cite.ts';
import { isAbout } from '../compare/speaking.ts';
import { refusalOf } from '../refuse.ts';
import type { Understood } from '../understand/understand.ts';
import { resolveDate } from './resolve-date.ts';

export type TimelineAnswer =
  | Pick<Extract<Answer, { kind: 'timeline' }>, 'kind' | 'statements' | 'unresolved' | 'more'>
  | { readonly kind: 'notFound'; readonly refusal: Refusal };

/** Of statements with a date, and of those whose date cannot be worked out, the ones that say most of the topic. */
const mostStatements = 20;
const mostUnresolved = 5;

/** How long something lasts, and what time of day it was, is no date. */
const noDate =
  /^(?:for|within) |^(?:at|around|about|by|until|before|after|since) (?:noon|midday|midnight|dawn|dusk|nightfall|daybreak|sunrise|sunset)|\d ?(?:a\.m|p\.m|am|pm)\b|o[’']clock|^\d{1,2}[:.]\d{2}$/i;

/** Before a date, these say that it is still to come. */
const ahead =
  /\b(?:will|shall|(?:is|are|due|set|expected|planned|scheduled) to|(?:is|are) expected|next|starting|tomorrow|plan(?:s|ned)?)\b[^.,;:—]*$/i;

/** Orders the statements about a topic by the dates in them. */
export function answerTimeline(
  library: Library,
  understood: Understood,
  within: (sentence: SentenceId) => boolean,
): TimelineAnswer {
  const all = rankSentences(library, understood.query, sentenceWeights, within)
    .filter((ranked) => isAbout(library, understood, ranked))
    .flatMap(({ sentence }) => datesIn(library, library.sentences[sentence]));
  const resolved = all.flatMap(({ evidence, dated }) => (dated === undefined ? [] : [{ evidence, dated }]));
  const unresolved = all.flatMap(({ evidence, dated }) => (dated === undefined ? [evidence] : []));
  if (all.length === 0) {
    const query = { ...understood.query, wanted: 'date' } as const;
    return { kind: 'notFound', refusal: refusalOf({ ...understood, query }, undefined) };
  }
  return {
    kind: 'timeline',
    statements: resolved.slice(0, mostStatements).toSorted(byDate),
    unresolved: unresolved.slice(0, mostUnresolved),
    more: Math.max(0, resolved.length - mostStatements) + Math.max(0, unresolved.length - mostUnresolved),
  };
}

/** All statements of a library whose dates can be worked out, the earliest first. */
export function datedStatements(library: Library): DatedStatement[] {
  return library.sentences
    .flatMap((sentence) => datesIn(library, sentence))
    .flatMap(({ evidence, dated }) => (dated === undefined ? [] : [{ evidence, dated }]))
    .toSorted(byDate);
}

function datesIn(library: Library, sentence: Sentence | undefined) {
  if (sentence === undefined) return [];
  const { text } = sentence.passage;
  const published = library.articles.get(sentence.article)?.source.published;
  const dates = (library.mentions[sentence.id] ?? []).filter(({ kind }) => kind === 'date');
  return dates.flatMap(({ from, to }: Range) => {
    const written = text.slice(from, to);
    if (noDate.test(text.slice(Math.max(0, from - 'within '.length), to).trimStart()) || noDate.test(written))
      return [];
    const dated = resolveDate(written, published, ahead.test(text.slice(0, from)));
    return [{ evidence: cite(library, sentence, 'answer', { from, to }), dated }];
  });
}

/** The earliest first; of the same day, what is known more precisely. */
function byDate({ dated: one }: DatedStatement, { dated: other }: DatedStatement): number {
  if (one.first !== other.first) return one.first < other.first ? -1 : 1;
  return other.date.length - one.date.length;
}
