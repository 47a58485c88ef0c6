import type { Evidence } from '../domain/answer.ts';
import type { Dated } from '../domain/timeline.ts';
import type { CheckRecord } from './check-record.ts';
import { evidenceRecord } from './evidence-record.ts';
import type { Timeline } from './timeline-words.ts';

/** A dated statement. `text` is the date as the article has it; `date` what it means, null where it cannot be worked out. */
export type DatedRecord = Pick<CheckRecord, 'text' | 'evidence' | 'also' | 'speaker'> & {
  readonly date: string | null;
  readonly until: string | null;
  readonly how: Dated['how'] | null;
  /** The article's date that it was worked out from. */
  readonly base: string | null;
  readonly otherWeekday?: true;
};

/** The statements in the order of their dates, then those without. */
export function datedRecords({ statements, unresolved }: Timeline): DatedRecord[] {
  return [
    ...statements.map(({ evidence, dated }) => datedRecord(evidence, dated)),
    ...unresolved.map((evidence) => datedRecord(evidence, undefined)),
  ];
}

function datedRecord(evidence: Evidence, dated: Dated | undefined): DatedRecord {
  const text = evidence.sentence.slice(evidence.highlight?.from, evidence.highlight?.to);
  return {
    text,
    date: dated?.date ?? null,
    until: dated?.until ?? null,
    how: dated?.how ?? null,
    base: dated?.base?.date ?? null,
    ...(dated?.otherWeekday && { otherWeekday: true }),
    evidence: [evidenceRecord(evidence, text)],
    also: [],
  };
}
