import type { Difference } from '../domain/comparison.ts';
import type { CheckRecord } from './check-record.ts';
import type { Compared } from './compare-words.ts';
import { evidenceRecord, type Offsets } from './evidence-record.ts';

/** What one article says of a topic. */
export type SideRecord = Pick<CheckRecord, 'text' | 'evidence' | 'also' | 'speaker'>;

/** Two places that differ: the index of the answer and of its evidence, where the words stand in the sentence, and they. */
export type DifferenceRecord = {
  readonly kind: Difference['kind'];
  readonly places: readonly {
    readonly answer: number;
    readonly evidence: number;
    readonly at: Offsets;
    readonly text: string;
  }[];
};

export function sideRecords({ sides }: Compared): SideRecord[] {
  return sides.map(({ evidence }) => {
    const [{ sentence, highlight }] = evidence;
    const text = sentence.slice(highlight?.from, highlight?.to);
    return { text, evidence: evidence.map((one) => evidenceRecord(one, text)), also: [] };
  });
}

export function differenceRecords({ differences, sides }: Compared): DifferenceRecord[] {
  return differences.map(({ kind, places }) => ({
    kind,
    places: places.map(({ side, evidence, range: { from, to } }) => ({
      answer: side,
      evidence,
      at: [from, to],
      text: sides[side]?.evidence[evidence]?.sentence.slice(from, to) ?? '',
    })),
  }));
}
