import type { Answer, Candidate } from '../domain/answer.ts';
import { assertNever } from '../errors.ts';
import { changedWords, refusalWords } from '../render/words.ts';
import type { Expectation } from './question-file.ts';
import type { Item } from './run.ts';

/** An answer of more words is a sentence, not the words that were asked for. For /ask a sentence will do. */
const longestAnswer = 16;

type Scored = Pick<Item, 'values' | 'misses'>;

/**
 * Compares answers with what is expected. Whether their words are the articles' own is checked elsewhere.
 * @param candidates best first; none for a refusal.
 */
export function scoreAnswer(expected: Expectation, candidates: readonly Candidate[]): Scored {
  const [first] = candidates;
  switch (expected.kind) {
    case 'unanswerable':
      return scored([['refused', first === undefined, 'answered, though no article answers it']]);
    case 'conflict':
      return scored([['conflict', showsAll(expected.answer, candidates), 'not all sides are shown']]);
    case 'quote':
      return scored([
        ['quote', isQuotation(expected.answer[0] ?? '', first), missed(first, 'another quotation')],
        ['speaker', isSpeaker(expected.attribution, first), missed(first, 'another speaker')],
      ]);
    case 'answerable':
    case 'alias':
    case 'paraphrase': {
      const of = expected.kind === 'paraphrase' ? 'reworded ' : '';
      return scored([
        [`${of}evidence@1`, isEvidence(expected, first), missed(first, 'another sentence')],
        [`${of}answer@1`, isAnswer(expected, first), missed(first, 'other words')],
        ['not-refused', first !== undefined, 'refused, though an article answers it'],
      ]);
    }
    default:
      return assertNever(expected);
  }
}

/** The first answer in a line, or why there is none. */
export function shownWords(answer: Answer): string {
  switch (answer.kind) {
    case 'found': {
      const [{ text, evidence }] = answer.candidates;
      return `${text} [${evidence[0].citation.article}]`;
    }
    case 'notFound':
      return `refused: ${refusalWords(answer.refusal)}`;
    case 'changed':
      return changedWords(answer.articles);
    case 'articles':
      return `${answer.articles.length} articles`;
    case 'compared':
      return `${answer.sides.length} articles side by side`;
    case 'timeline':
      return `${answer.statements.length} dated statements`;
    case 'verified':
      return answer.checks.map(({ verdict }) => verdict.kind).join(', ');
    default:
      return assertNever(answer);
  }
}

type Check = readonly [measure: string, ok: boolean, miss: string];

/** A refusal is one miss, not one for each thing that it does not show. */
function scored(checks: readonly Check[]): Scored {
  const misses = checks.filter(([, ok]) => !ok).map(([, , miss]) => miss);
  return {
    values: Object.fromEntries(checks.map(([measure, ok]) => [measure, ok ? 1 : 0])),
    misses: [...new Set(misses)],
  };
}

function missed(first: Candidate | undefined, otherwise: string): string {
  return first === undefined ? 'refused, though an article answers it' : otherwise;
}

type Found = Extract<Expectation, { kind: 'answerable' | 'paraphrase' | 'alias' }>;

function isEvidence({ source, evidence }: Found, first: Candidate | undefined): boolean {
  if (first === undefined) return false;
  const [{ citation, sentence }] = first.evidence;
  return source.includes(citation.article) && occurs(evidence, sentence);
}

function isAnswer({ answer, command }: Found, first: Candidate | undefined): boolean {
  if (first === undefined || !answer.some((pattern) => occurs(pattern, first.text))) return false;
  return command === 'ask' || first.text.trim().split(/\s+/).length <= longestAnswer;
}

function showsAll(patterns: readonly string[], candidates: readonly Candidate[]): boolean {
  const shown = candidates.flatMap(({ evidence }) => evidence.map(({ sentence }) => sentence)).join('\n');
  return patterns.every((pattern) => occurs(pattern, shown));
}

function isQuotation(wanted: string, first: Candidate | undefined): boolean {
  return first !== undefined && bareWords(first.text) !== '' && bareWords(first.text) === bareWords(wanted);
}

function isSpeaker(attribution: string, first: Candidate | undefined): boolean {
  return first?.speaker != null && occurs(attribution, first.speaker.name);
}

/** Whether words stand in a text just so, or match it as a regular expression in any case. */
function occurs(pattern: string, text: string): boolean {
  if (text.includes(pattern)) return true;
  try {
    return new RegExp(pattern, 'i').test(text);
  } catch {
    // Words that are no regular expression, such as "(ISIS".
    return false;
  }
}

/** In lower case, without quotation marks, without marks at either end. */
function bareWords(text: string): string {
  const unmarked = text.toLowerCase().replace(/[“”"‘’'`]/g, '');
  return unmarked.replace(/\s+/g, ' ').replace(/^[\s.,;:]+|[\s.,;:!?]+$/g, '');
}
