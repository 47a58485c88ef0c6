import type { Published } from '../../domain/article.ts';
import type { Dated } from '../../domain/timeline.ts';
import { type Day, dayOf, isDay, isoDay, isoMonth, weekdayOf, yearText } from './calendar.ts';
import { countOf, dayNumber, monthNumber, months, weekdayNumber, weekdays, year } from './date-words.ts';

/** When an article was published, as far as it is known. */
type Base = {
  readonly published: Published;
  readonly year: number;
  readonly month?: number;
  readonly day?: Day;
};

/** What a form of words can be worked out with. `ahead` is true where the sentence speaks of what will happen. */
type Given = { readonly base: Base | undefined; readonly ahead: boolean };

type Rule = readonly [
  pattern: RegExp,
  resolve: (found: readonly string[], given: Given) => Dated | undefined,
];

const whole = (pattern: string) => new RegExp(`^${pattern}$`, 'i');
const weekdayBefore = `(?:${weekdays},? (?:the )?)?`;

/** Forms of dates, those that say most first. */
const rules: readonly Rule[] = [
  [
    whole(`${weekdayBefore}${dayNumber} (?:of )?${months},? ${year}`),
    ([weekday, day, month, own]) => stated(Number(own), month, day, weekday),
  ],
  [
    whole(`${weekdayBefore}${months} ${dayNumber},? ${year}`),
    ([weekday, month, day, own]) => stated(Number(own), month, day, weekday),
  ],
  [
    whole(`${months},? (?:of )?${year}`),
    ([month, own]) => ofMonth(Number(own), monthNumber(month ?? ''), { how: 'stated' }),
  ],
  [
    whole(`(?:(?:spring|summer|autumn|fall|winter)(?: of)? )?${year}`),
    ([own]) => ofYear(Number(own), { how: 'stated' }),
  ],
  [whole('(?:the )?(1\\d{2}0|20\\d0)s'), ([own]) => ofYears(Number(own), Number(own) + 9)],
  [
    whole(`${weekdayBefore}${dayNumber} (?:of )?${months}`),
    ([weekday, day, month], { base }) => nearest(base, month, day, weekday),
  ],
  [
    whole(`${weekdayBefore}${months} ${dayNumber}`),
    ([weekday, month, day], { base }) => nearest(base, month, day, weekday),
  ],
  [
    whole(`(last|next|this|past|previous)? ?${months}`),
    ([which, month], { base }) => nearestMonth(base, which, monthNumber(month ?? '')),
  ],
  [
    whole(
      '(today|yesterday|tomorrow|tonight|overnight|this (?:morning|afternoon|evening)|last night|(?:yesterday|tomorrow) (?:morning|afternoon|evening|night))',
    ),
    ([word], { base }) =>
      byDays(
        base,
        /^(?:yesterday|last|overnight)/i.test(word ?? '') ? -1 : /^tomorrow/i.test(word ?? '') ? 1 : 0,
      ),
  ],
  [
    whole(`(last|next|this|past|previous)? ?${weekdays}(?: (?:morning|afternoon|evening|night|noon))?`),
    ([which, weekday], { base, ahead }) => ofWeekday(base, weekday, which, ahead),
  ],
  [
    whole('(last|next|this|previous) (year|month|week)'),
    ([which, unit], { base }) =>
      byUnit(base, unit, which?.toLowerCase() === 'next' ? 1 : which?.toLowerCase() === 'this' ? 0 : -1),
  ],
  [
    whole('(?:(?:in|over|during|within) )?the (?:past|last) (day|week|month|year)'),
    ([unit], { base }) => upTo(base, unit),
  ],
  [
    whole('(\\w+) (day|week|month|year)s? ago'),
    ([count, unit], { base }) => ago(base, countOf(count ?? ''), unit),
  ],
];

/** A part of a year or month only says where in it; the words themselves are shown. */
const hedges =
  /^(?:(?:in|on|by|around|about|circa|since|until|before|after|from) )?(?:the )?(?:early|late|mid|middle|end|beginning|start)(?:[- ](?:of )?(?:the )?)|^(?:in|on|by|around|about|circa|since|until|before|after|from) /i;
const span = /^(?:between |from )?(.+?)(?: (?:and|to|until|through) | ?[–—-] ?)(.+)$/i;

/** Works out which day, month, year or span of them an expression of time means; undefined where it cannot be known. */
export function resolveDate(
  written: string,
  published: Published | undefined,
  ahead: boolean,
): Dated | undefined {
  const given = { base: baseOf(published), ahead };
  const one = resolveOne(written, given);
  if (one !== undefined) return one;
  const [, from = '', to = ''] = span.exec(written) ?? [];
  const [first, last] = [resolveOne(from, given), resolveOne(to, given)];
  if (first === undefined || last === undefined || first.first > last.first) return undefined;
  return { ...first, until: last.until ?? last.date };
}

function resolveOne(written: string, given: Given): Dated | undefined {
  const text = written.trim();
  const bare = text.replace(hedges, '');
  return byRules(text, given) ?? later(byRules(bare, given), text.slice(0, text.length - bare.length));
}

function byRules(text: string, given: Given): Dated | undefined {
  for (const [pattern, resolve] of rules) {
    const found = pattern.exec(text);
    if (found !== null) return resolve(found.slice(1), given);
  }
  return undefined;
}

/** "Late 2017" is after "early 2017": the days that statements are ordered by are moved, no more. */
function later(dated: Dated | undefined, hedge: string): Dated | undefined {
  if (dated === undefined || dated.date.length > 'yyyy-mm'.length) return dated;
  const thirds = /\b(?:late|end)\b/i.test(hedge) ? 2 : /\bmid/i.test(hedge) ? 1 : 0;
  const [own = 0, month] = dated.date.split('-').map(Number);
  const day = month === undefined ? dayOf(own, 1 + 4 * thirds, 1) : dayOf(own, month, 1 + 10 * thirds);
  return { ...dated, first: isoDay(day) };
}

function baseOf(published: Published | undefined): Base | undefined {
  const [, own, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(published?.date ?? '') ?? [];
  if (published === undefined || own === undefined) return undefined;
  return {
    published,
    year: Number(own),
    ...(month !== undefined && { month: Number(month) }),
    ...(month !== undefined && day !== undefined && { day: dayOf(Number(own), Number(month), Number(day)) }),
  };
}

type Basis = Pick<Dated, 'how' | 'base'>;

function ofDay(day: Day, basis: Basis): Dated {
  return { date: isoDay(day), first: isoDay(day), ...basis };
}

function ofMonth(own: number, month: number, basis: Basis): Dated {
  return { date: isoMonth(own, month), first: isoDay(dayOf(own, month, 1)), ...basis };
}

function ofYear(own: number, basis: Basis): Dated {
  return { date: yearText(own), first: isoDay(dayOf(own, 1, 1)), ...basis };
}

function ofYears(first: number, last: number): Dated {
  return { ...ofYear(first, { how: 'stated' }), until: yearText(last) };
}

function stated(own: number, month = '', day = '', weekday = ''): Dated | undefined {
  if (!isDay(own, monthNumber(month), Number(day))) return undefined;
  return checked(dayOf(own, monthNumber(month), Number(day)), weekday, { how: 'stated' });
}

function checked(day: Day, weekday: string, basis: Basis): Dated {
  const named = weekdayNumber(weekday);
  return { ...ofDay(day, basis), ...(named >= 0 && named !== weekdayOf(day) && { otherWeekday: true }) };
}

/** A day without its year: in the year in which it is nearest to the article's date. */
function nearest(base: Base | undefined, month = '', day = '', weekday = ''): Dated | undefined {
  if (base === undefined || !isDay(2000, monthNumber(month), Number(day))) return undefined;
  const own = nearestYear(base, monthNumber(month));
  return checked(dayOf(own, monthNumber(month), Number(day)), weekday, { how: 'year', base: base.published });
}

function nearestYear({ year: own, month: published }: Base, month: number): number {
  if (published === undefined) return own;
  if (month - published > 6) return own - 1;
  return published - month > 6 ? own + 1 : own;
}

/** "mid-October" is the nearest one, "last October" and "next January" the first before or after the article's month. */
function nearestMonth(base: Base | undefined, which: string | undefined, month: number): Dated | undefined {
  if (base === undefined) return undefined;
  const basis = { how: which === undefined ? 'year' : 'inferred', base: base.published } as const;
  if (which === undefined) return ofMonth(nearestYear(base, month), month, basis);
  if (base.month === undefined || which.toLowerCase() === 'this') return ofMonth(base.year, month, basis);
  const isNext = which.toLowerCase() === 'next';
  const passed = isNext ? month <= base.month : month >= base.month;
  return ofMonth(base.year + (passed ? (isNext ? 1 : -1) : 0), month, basis);
}

function byDays(base: Base | undefined, days: number): Dated | undefined {
  if (base?.day === undefined) return undefined;
  return ofDay(base.day + days, { how: 'inferred', base: base.published });
}

/** "Monday" in a report is the last one, that of the article's own day among them; what will happen is on the next one. */
function ofWeekday(
  base: Base | undefined,
  weekday = '',
  which: string | undefined,
  ahead: boolean,
): Dated | undefined {
  if (base?.day === undefined) return undefined;
  const since = (((weekdayOf(base.day) - weekdayNumber(weekday)) % 7) + 7) % 7;
  const isNext = which === undefined ? ahead : which.toLowerCase() === 'next';
  if (isNext) return byDays(base, 7 - since);
  const isStrict = which !== undefined && which.toLowerCase() !== 'this';
  return byDays(base, isStrict && since === 0 ? -7 : -since);
}

function byUnit(base: Base | undefined, unit = '', step: number): Dated | undefined {
  if (base === undefined) return undefined;
  const basis = { how: 'inferred', base: base.published } as const;
  switch (unit.toLowerCase()) {
    case 'year':
      return ofYear(base.year + step, basis);
    case 'month':
      return base.month === undefined ? undefined : ofMonth(base.year, base.month + step, basis);
    default: {
      if (base.day === undefined) return undefined;
      const monday = base.day - weekdayOf(base.day) + 7 * step;
      return { ...ofDay(monday, basis), until: isoDay(monday + 6) };
    }
  }
}

/** "Over the past week": up to the article's day. */
function upTo(base: Base | undefined, unit: string | undefined): Dated | undefined {
  const start = ago(base, 1, unit);
  if (base?.day === undefined || start === undefined) return undefined;
  return { ...start, until: isoDay(base.day) };
}

function ago(base: Base | undefined, count: number | undefined, unit = ''): Dated | undefined {
  if (base === undefined || count === undefined) return undefined;
  const basis = { how: 'inferred', base: base.published } as const;
  switch (unit.toLowerCase()) {
    case 'year':
      return ofYear(base.year - count, basis);
    case 'month':
      return base.month === undefined ? undefined : ofMonth(base.year, base.month - count, basis);
    default:
      return byDays(base, -count * (unit.toLowerCase() === 'week' ? 7 : 1));
  }
}
