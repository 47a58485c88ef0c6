import type { DatedStatement } from '../../domain/timeline.ts';

/** How long a column of the picture is. */
export type Unit = 'day' | 'month' | 'year' | 'decade';

/** Statements whose dates begin in the same day, month, year or ten years. */
export type Column = {
  /** Counted from the first column, which is 0: empty ones in between count as well. */
  readonly place: number;
  /** More columns are empty before it than are shown. */
  readonly afterGap: boolean;
  /** What is said of it at most: `2018-10-26`, `2018-10`, `2018`, or `2010` for ten years. */
  readonly date: string;
  readonly statements: readonly DatedStatement[];
};

export type Columns = { readonly unit: Unit; readonly count: number; readonly columns: readonly Column[] };

/** The dots of more columns would touch. */
const mostColumns = 72;
/** Of a longer time without a date so many columns are shown: one old date must not press all others together. */
const mostEmpty = 3;

/** Counts all statements, which come ordered by date, in the shortest unit that does not make too many columns. */
export function columnsOf(statements: readonly DatedStatement[]): Columns {
  const units: readonly Unit[] = ['day', 'month', 'year', 'decade'];
  const tried = units.map((unit) => inUnit(statements, unit));
  const fits = tried.find(({ count }) => count <= mostColumns) ?? tried.at(-1);
  return fits ?? { unit: 'decade', count: 0, columns: [] };
}

function inUnit(statements: readonly DatedStatement[], unit: Unit): Columns {
  const byNumber = new Map<number, DatedStatement[]>();
  for (const statement of statements) {
    const number = numberOf(statement.dated.first, unit);
    const own = byNumber.get(number);
    if (own === undefined) byNumber.set(number, [statement]);
    else own.push(statement);
  }
  const columns: Column[] = [];
  let before: number | undefined;
  for (const [number, own] of byNumber) {
    const empty = before === undefined ? 0 : number - before - 1;
    const place = before === undefined ? 0 : (columns.at(-1)?.place ?? 0) + 1 + Math.min(empty, mostEmpty);
    columns.push({ place, afterGap: empty > mostEmpty, date: dateOf(own, unit), statements: own });
    before = number;
  }
  return { unit, count: columns.length === 0 ? 0 : (columns.at(-1)?.place ?? 0) + 1, columns };
}

function numberOf(first: string, unit: Unit): number {
  const [year = 0, month = 1] = first.split('-').map(Number);
  switch (unit) {
    case 'day':
      return Math.floor(Date.parse(`${first}T00:00:00Z`) / 86_400_000);
    case 'month':
      return year * 12 + month - 1;
    case 'year':
      return year;
    case 'decade':
      return Math.floor(year / 10);
  }
}

/** As precise as the unit, and no more precise than any of the statements: one may only say the year. */
function dateOf(statements: readonly DatedStatement[], unit: Unit): string {
  const first = statements[0]?.dated.first ?? '';
  if (unit === 'decade') return `${first.slice(0, 3)}0`;
  const known = statements.map(({ dated }) => dated.date.length);
  return first.slice(0, Math.min({ day: 10, month: 7, year: 4 }[unit], ...known));
}
