import type { Answerer } from '../domain/answer.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { Library } from '../library/library.ts';
import { randomFrom } from '../train/random.ts';
import { type Mutation, rules } from './mutations.ts';
import type { Item } from './run.ts';

/** The same library gives the same mutations. */
const seed = 20181029;

/**
 * Alters the sentences of a library by every rule, and counts how often /verify says what became of them.
 * @param step 1 for every sentence, 2 for every second one.
 */
export async function evaluateMutations(library: Library, answerer: Answerer, step = 1): Promise<Item[]> {
  const random = randomFrom(seed);
  const standsAnywhere = createStandsAnywhere(library);
  const items: Item[] = [];
  for (const sentence of library.sentences) {
    if (sentence.id % step !== 0) continue;
    for (const mutation of rules.flatMap((rule) => rule(sentence, { library, random }))) {
      // By chance an altered sentence may stand in another place, or be altered in nothing that is compared.
      if (mutation.isAltered && standsAnywhere(mutation.text) && !mutation.expected.includes('cut')) continue;
      items.push(await itemOf(String(items.length), mutation, answerer));
    }
  }
  return items;
}

async function itemOf(id: string, mutation: Mutation, answerer: Answerer): Promise<Item> {
  const { rule, text, speaker, expected, turn, isAltered } = mutation;
  const question = { kind: 'verify', text, ...(speaker !== undefined && { speaker }) } as const;
  const answer = await answerer.answer(question);
  const checks = answer.kind === 'verified' ? answer.checks : [];
  const [verdict] = checks.map((check) => check.verdict);
  const isTold = verdict !== undefined && checks.every((check) => expected.includes(check.verdict.kind));
  const isPointedAt =
    turn === undefined || verdict?.kind === 'other speaker' || turnsIn(verdict).includes(turn);
  const isFalselyExact = isAltered && checks.some((check) => check.verdict.kind === 'exact');
  const misses = [
    ...(isTold ? [] : [`should be ${expected.join(' or ')}`]),
    ...(isPointedAt ? [] : [`the ${turn} is not pointed out`]),
    ...(isFalselyExact ? ['altered and called exact'] : []),
  ];
  return {
    id,
    group: rule,
    kind: isAltered ? 'altered' : 'not altered',
    asked: text,
    shown: checks.map((check) => check.verdict.kind).join(', '),
    values: {
      'told right': misses.length === 0 ? 1 : 0,
      ...(isAltered && { 'altered, called exact': isFalselyExact ? 1 : 0 }),
    },
    misses,
  };
}

function turnsIn(verdict: Verdict | undefined): string[] {
  return verdict !== undefined && 'match' in verdict ? verdict.match.turns.map(({ kind }) => kind) : [];
}

/** Compares letters and numbers only, without case, apart from what checking does. */
function createStandsAnywhere({ sentences }: Library): (text: string) => boolean {
  const bare = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const all = bare(sentences.map(({ passage }) => passage.text).join(' '));
  return (text) => ` ${all} `.includes(` ${bare(text)} `);
}
