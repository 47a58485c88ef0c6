import type { DatedStatement } from '../../domain/timeline.ts';

/** How long a column of the picture is. */
export type Unit = 'day' | 'month' | 'year' | 'decade';

/** Statements whose dates fall into the same day, month, year or ten years. */
export type Column = {
  /** Counted from the first column, which is 0: empty ones in between count as well. */
  readonly place: number;
  /** `2018-10-26`, `2018-10`, `2018` or `2010`: the column's beginning. */
  readonly from: string;
  readonly statements: readonly DatedStatement[];
};

export type Columns = { readonly unit: Unit; readonly count: number; readonly columns: readonly Column[] };

/** More columns could not be told apart. */
const mostColumns = 120;

/** The same for all statements: the shortest unit of which there are not too many between the first and the last. */
export function columnsOf(statements: readonly DatedStatement[]): Columns {
  const units: readonly Unit[] = ['day', 'month', 'year', 'decade'];
  for (const unit of units) {
    const places = statements.map(({ dated }) => placeOf(dated.first, unit));
    const least = places.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
    const most = places.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
    const count = statements.length === 0 ? 0 : most - least + 1;
    if (count > mostColumns && unit !== 'decade') continue;
    const byPlace = new Map<number, DatedStatement[]>();
    statements.forEach((statement, index) => {
      const place = (places[index] ?? least) - least;
      byPlace.set(place, [...(byPlace.get(place) ?? []), statement]);
    });
    const columns = [...byPlace]
      .sort(([one], [other]) => one - other)
      .map(([place, own]) => ({ place, from: beginOf(own[0]?.dated.first ?? '', unit), statements: own }));
    return { unit, count, columns };
  }
  return { unit: 'decade', count: 0, columns: [] };
}

function placeOf(first: string, unit: Unit): number {
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

function beginOf(first: string, unit: Unit): string {
  if (unit === 'decade') return `${first.slice(0, 3)}0`;
  return first.slice(0, { day: 10, month: 7, year: 4 }[unit]);
}
