/** What becomes of an interaction before anything is done for it. */
export type Admission = 'new' | 'seen' | 'old' | 'full';

/** Decides by an interaction's id whether it is worth beginning. */
export type Admit = (id: string) => Admission;

/** Discord takes the first response for 3 s. */
const answerableFor = 3000;

/** Enough for several minutes of the busiest bot, so that what a resumed connection repeats is known. */
const mostRemembered = 20_000;

/** By how many of the last interactions Discord's time of day is told. */
const mostOffsets = 15;

export type AdmissionOptions = {
  /** Whether too many are being dealt with. */
  readonly isFull: () => boolean;
  /** Milliseconds of a clock that nobody sets: only differences count. */
  readonly now?: () => number;
};

/**
 * Turns away what was delivered before, what is too old to be answered, and what comes while too many are being
 * answered.
 *
 * An interaction's age is told without this machine's idea of the time of day. Each id says when Discord made it, so
 * each that arrives shows how far Discord's clock is from one of ours that only counts. The middle one of the last is
 * taken: a few that were delivered late, or whose id is nonsense, do not move it.
 */
export function createAdmission({ isFull, now = () => performance.now() }: AdmissionOptions): Admit {
  const seen = new Set<string>();
  const offsets: number[] = [];

  const ageOf = (id: string) => {
    const offset = madeAt(id) - now();
    const usual = middle(offsets) ?? offset;
    offsets.push(offset);
    if (offsets.length > mostOffsets) offsets.shift();
    return usual - offset;
  };

  return (id) => {
    if (seen.has(id)) return 'seen';
    seen.add(id);
    const [oldest] = seen;
    if (seen.size > mostRemembered && oldest !== undefined) seen.delete(oldest);
    if (ageOf(id) > answerableFor) return 'old';
    return isFull() ? 'full' : 'new';
  };
}

/** When Discord made an id, in milliseconds since the beginning of 2015. */
const madeAt = (id: string) => Number(BigInt(id) >> 22n);

const middle = (numbers: readonly number[]) =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
