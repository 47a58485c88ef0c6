import type { Evidence } from './answer.ts';
import type { Published } from './article.ts';

/**
 * How the day was found: `stated` in the words; the `year` taken from the article's date; or `inferred` from it, as for
 * "last Friday".
 */
export type DatedHow = 'stated' | 'year' | 'inferred';

/** What an expression of time means. */
export type Dated = {
  /** As precisely as it is known: `2018-10-26`, `2018-10` or `2018`. */
  readonly date: string;
  /** The end of a span of time, in the same form. */
  readonly until?: string;
  /** The first day that it can mean, `2018-10-26`: what statements are ordered by. */
  readonly first: string;
  readonly how: DatedHow;
  /** The article's date, where it was needed. */
  readonly base?: Published;
  /** The weekday in the words is not that of the day: one of them is wrong. */
  readonly otherWeekday?: true;
};

/** A sentence with a date; the evidence's highlight is the date as written. */
export type DatedStatement = { readonly evidence: Evidence; readonly dated: Dated };
