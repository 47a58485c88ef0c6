/** Days are counted from 1970-01-01 in the proleptic Gregorian calendar, without time zones. */
export type Day = number;

const millisecondsOfDay = 86_400_000;

/** @param month 1 to 12; other values run over into the years before and after. */
export function dayOf(year: number, month: number, day: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / millisecondsOfDay);
}

export function partsOf(day: Day): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(day * millisecondsOfDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 is Monday, 6 Sunday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** "2018-10-26" */
export function isoDay(day: Day): string {
  const { year, month, day: date } = partsOf(day);
  return `${yearText(year)}-${two(month)}-${two(date)}`;
}

/** "2018-10" */
export function isoMonth(year: number, month: number): string {
  const { year: own, month: within } = partsOf(dayOf(year, month, 1));
  return `${yearText(own)}-${two(within)}`;
}

export function yearText(year: number): string {
  return String(year).padStart(4, '0');
}

/** Whether there is such a day: no 31 November. */
export function isDay(year: number, month: number, day: number): boolean {
  const parts = partsOf(dayOf(year, month, day));
  return parts.month === month && parts.day === day;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
