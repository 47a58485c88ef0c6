import type {
  Answer,
  ArticleEntry,
  Candidate,
  Paging,
  Reason,
  SpeakerShown,
  StandIn,
} from '../domain/answer.ts';
import type { SkippedFile } from '../domain/article.ts';
import type { SilentArticle } from '../domain/comparison.ts';
import { assertNever } from '../errors.ts';
import { type CheckRecord, checkRecord } from './check-record.ts';
import {
  type DifferenceRecord,
  differenceRecords,
  type SideRecord,
  sideRecords,
} from './comparison-record.ts';
import { type EvidenceRecord, evidenceRecord } from './evidence-record.ts';
import { type DatedRecord, datedRecords } from './timeline-record.ts';
import { verdictWords } from './verdict-words.ts';
import { changedWords, refusalWords } from './words.ts';

export type CandidateRecord = {
  readonly text: string;
  readonly confidence: number;
  readonly evidence: readonly EvidenceRecord[];
  /** The same answer in further articles. */
  readonly also: readonly EvidenceRecord[];
  readonly aliases: readonly string[];
  /** Of a quotation; null when the article does not say who speaks. */
  readonly speaker?: SpeakerShown | null;
  readonly reasons?: readonly Reason[];
  readonly standIns?: readonly StandIn[];
};

/** An answer for a program to read: one JSON object. */
export type AnswerRecord = {
  readonly id?: string | number;
  readonly elapsedMs: number;
  /** Of /verify, what became of each quotation; of /compare, what each article says, the oldest first; of /timeline, each statement. */
  readonly answers: readonly (CandidateRecord | CheckRecord | SideRecord | DatedRecord)[];
} & (
  | {
      readonly outcome: 'found';
      readonly understood?: readonly string[];
      /** Of /quote: which part of all that match. */
      readonly paging?: Paging;
      /** Indexes of answers that cannot both be the whole truth. */
      readonly disagreement?: { readonly kind: string; readonly sides: readonly number[] };
      /** Of /compare: places that differ, and articles that do not speak of it. */
      readonly differences?: readonly DifferenceRecord[];
      readonly silent?: readonly SilentArticle[];
      /** Of /sources, which has articles for answers. */
      readonly articles?: readonly ArticleEntry[];
      readonly skipped?: readonly SkippedFile[];
    }
  /** `changed`: the words no longer stand in the file. `error`: the question could not be used. */
  | { readonly outcome: 'not-found' | 'changed' | 'error'; readonly reason: string }
);

export type RecordDetails = {
  /** The question's own id in a batch. */
  readonly id?: string | number | undefined;
  readonly elapsedMs: number;
  /** Whether to tell what each feature contributed. */
  readonly explain?: boolean;
};

export function recordOf(answer: Answer, { id, elapsedMs, explain = false }: RecordDetails): AnswerRecord {
  const common = { ...(id !== undefined && { id }), elapsedMs: Math.round(elapsedMs * 1000) / 1000 };
  switch (answer.kind) {
    case 'found': {
      const { disagreement, understood, candidates, paging } = answer;
      const answers = candidates.map((candidate) => candidateRecord(candidate, explain));
      const more = { understood, ...(disagreement && { disagreement }), ...(paging && { paging }) };
      return { ...common, outcome: 'found', answers, ...more };
    }
    case 'notFound':
      return { ...common, outcome: 'not-found', reason: refusalWords(answer.refusal), answers: [] };
    case 'articles':
      return {
        ...common,
        outcome: 'found',
        answers: [],
        articles: answer.articles,
        skipped: answer.skipped,
      };
    case 'verified': {
      const { checks } = answer;
      const answers = checks.map(checkRecord);
      const isAbsent = checks.every(({ verdict }) => verdict.kind === 'absent');
      return isAbsent
        ? { ...common, outcome: 'not-found', reason: verdictWords(checks[0]), answers }
        : { ...common, outcome: 'found', answers };
    }
    case 'compared':
      return {
        ...common,
        outcome: 'found',
        answers: sideRecords(answer),
        understood: answer.understood,
        differences: differenceRecords(answer),
        silent: answer.silent,
      };
    case 'timeline':
      return { ...common, outcome: 'found', answers: datedRecords(answer), understood: answer.understood };
    case 'changed':
      return { ...common, outcome: 'changed', reason: changedWords(answer.articles), answers: [] };
    default:
      return assertNever(answer);
  }
}

/** The record of a question that could not be used, with what to do about it. */
export function errorRecord(id: string | number | undefined, reason: string): AnswerRecord {
  return { ...(id !== undefined && { id }), elapsedMs: 0, outcome: 'error', reason, answers: [] };
}

/** One line of JSON. What could command a terminal or hide text is written as \u escapes, which change no value. */
export function recordLine(record: object): string {
  const json = JSON.stringify(record);
  return `${json.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped)}\n`;
}

function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}

function candidateRecord(candidate: Candidate, explain: boolean): CandidateRecord {
  const { text, confidence, evidence, also, aliases, speaker } = candidate;
  return {
    text,
    confidence,
    evidence: evidence.map((shown) => evidenceRecord(shown, text)),
    also: also.map((shown) => evidenceRecord(shown, text)),
    aliases,
    ...(speaker !== undefined && { speaker }),
    ...(explain && { reasons: [], ...candidate.explain?.() }),
  };
}
