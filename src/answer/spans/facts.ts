import { questionWords } from '../understand/wanted.ts';
import { wantedNumbers } from './codes.ts';
import type { Relations } from './relations.ts';
import { margin, type RunForm } from './sentence-form.ts';
import { leadOf, type SpanContext } from './span-context.ts';

/** What the second stage looks at in a run, each one number: codes as in `relations.ts`, shares 0 to 1, counts. */
export const runFacts = [
  'tokens',
  'matched tokens',
  'share matched',
  'kind of mention',
  'mention relation',
  'closeness of the run',
  'share of matched words before',
  'share of matched words inside',
  'distance at left',
  'distance at right',
  'role at left',
  'role at right',
  'gap',
  'wanted',
  'question word',
  'mean rarity',
  'largest rarity',
  'share near by',
  'of the kind asked for',
  'noun relation',
  'capitals',
  'chunk edges',
  'first part',
  'last part',
  'part before',
  'part after',
  'mentions of its kind',
  'words inside',
  'listed',
  'place',
  'marks around',
] as const;

export type RunFact = (typeof runFacts)[number];

export function factsOf(context: SpanContext, run: RunForm, relations: Relations): Record<RunFact, number> {
  const { asked, shape, form } = context;
  const { first, last, length, mention, content } = run;
  const { matched, left, right } = relations;
  const { parts, sentence, kindCounts } = form;
  return {
    tokens: length,
    'matched tokens': matched,
    'share matched': matched / length,
    'kind of mention': mention & 7,
    'mention relation': mention >> 3,
    'closeness of the run': relations.closeness,
    'share of matched words before': relations.shareBefore,
    'share of matched words inside': relations.shareInside,
    'distance at left': left.distance,
    'distance at right': right.distance,
    'role at left': left.role,
    'role at right': right.role,
    gap: shape.gap,
    wanted: wantedNumbers[asked.wanted],
    'question word': questionWords.indexOf(asked.questionWord),
    'mean rarity': run.meanRarity,
    'largest rarity': run.largestRarity,
    'share near by': content === 0 ? 0 : run.nearBy / content,
    'of the kind asked for': shape.noun === '' ? 2 : shape.kinds.has(sentence.terms[last] ?? 0) ? 1 : 0,
    'noun relation': relations.noun,
    capitals: run.capitals,
    'chunk edges': run.edges,
    'first part': parts[first + margin] ?? 0,
    'last part': parts[last + margin] ?? 0,
    'part before': parts[leadOf(form, first)] ?? 0,
    'part after': parts[last + margin + 1] ?? 0,
    'mentions of its kind': kindCounts[mention & 7] ?? 0,
    'words inside': run.inside,
    listed: run.listed,
    place: first / form.length,
    'marks around': run.marks,
  };
}
