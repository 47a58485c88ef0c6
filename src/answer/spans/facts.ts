import { questionWords } from '../understand/wanted.ts';
import type { TokenRun } from './candidates.ts';
import { wantedNumbers } from './features.ts';
import { inside, marksAround, nounRelation, type Relations } from './relations.ts';
import type { SpanContext } from './span-context.ts';

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

export function factsOf(context: SpanContext, run: TokenRun, relations: Relations): Record<RunFact, number> {
  const { asked, shape, parts, written } = context;
  const { length, matched, mention, left, right, content } = relations;
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
    'mean rarity': relations.meanRarity,
    'largest rarity': relations.largestRarity,
    'share near by': content === 0 ? 0 : relations.nearBy / content,
    'of the kind asked for': shape.noun === '' ? 2 : context.ofKind[run.last] ? 1 : 0,
    'noun relation': nounRelation(context, run),
    capitals: relations.capitals,
    'chunk edges': relations.edges,
    'first part': parts[run.first] ?? 0,
    'last part': parts[run.last] ?? 0,
    'part before': parts[relations.lead] ?? 0,
    'part after': parts[run.last + 1] ?? 0,
    'mentions of its kind': context.kindCounts[mention & 7] ?? 0,
    'words inside': inside(context, run),
    listed: relations.listed,
    place: run.first / written.length,
    'marks around': marksAround(context, run),
  };
}
