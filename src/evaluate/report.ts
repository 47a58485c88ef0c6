import { displayable } from '../render/display.ts';
import { binsOf, calibrationError } from './calibration.ts';
import type { Comparison, Pair } from './compare.ts';
import { type Item, isRight, meanOf, measuresOf, type Run } from './run.ts';
import { type Row, tableOf } from './table.ts';

/** What came of a run, in words: how much is right, what was measured, how sure it was, and what is wrong. */
export function reportRun({ set, items }: Run, mostMisses: number): string {
  return sections([
    `${set}: ${items.length} questions, ${items.filter(isRight).length} right`,
    groupTable(items),
    measureTable(items),
    refusalLine(items),
    confidenceTable(items),
    missList(items, mostMisses),
  ]);
}

/** The mean of each measure, of all questions and by group. */
function measureTable(items: readonly Item[]): string {
  const groups = [...new Set(items.map(({ group }) => group))];
  const byGroup = groups.map((group) => {
    const own = measuresOf(items.filter((item) => item.group === group));
    return new Map(own.map((measure) => [measure.name, share(meanOf(measure))]));
  });
  const rows = measuresOf(items).map((measure): Row => {
    const { name, count } = measure;
    return [name, share(meanOf(measure)), String(count), ...byGroup.map((own) => own.get(name) ?? '')];
  });
  return tableOf([['measure', 'mean', 'questions', ...groups], ...rows]);
}

/** Questions without an answer that were refused, and questions with one that were refused as well. */
function refusalLine(items: readonly Item[]): string {
  const measures = new Map(measuresOf(items).map((measure) => [measure.name, measure]));
  const right = measures.get('refused');
  const answered = measures.get('not-refused');
  if (right === undefined || answered === undefined) return '';
  const wrongly = share(1 - meanOf(answered));
  return `refused right ${share(meanOf(right))} of ${right.count}, refused wrongly ${wrongly} of ${answered.count}`;
}

/** What changed between two runs, in words. */
export function reportComparison(comparison: Comparison, mostMisses: number): string {
  const { measures, nowRight, nowWrong, otherwiseWrong, same, onlyBefore, onlyAfter } = comparison;
  const rows = measures.map(({ name, before, after }): Row => {
    const old = before && meanOf(before);
    const now = after && meanOf(after);
    const change = old === undefined || now === undefined ? '' : signed(now - old);
    return [name, old === undefined ? '–' : share(old), now === undefined ? '–' : share(now), change];
  });
  const alone = [
    onlyBefore > 0 ? `${onlyBefore} questions only in the run before` : '',
    onlyAfter > 0 ? `${onlyAfter} questions only in this run` : '',
  ].filter((words) => words !== '');
  return sections([
    `Compared with the run before: ${nowRight.length} now right, ${nowWrong.length} no longer right, ` +
      `${otherwiseWrong.length} wrong in another way, ${same} as before`,
    alone.length === 0 ? '' : `Not compared: ${alone.join(', ')}`,
    tableOf([['measure', 'before', 'now', 'change'], ...rows]),
    pairList('No longer right', nowWrong, mostMisses),
    pairList('Now right', nowRight, mostMisses),
    pairList('Wrong in another way', otherwiseWrong, mostMisses),
  ]);
}

/** Right answers of all, by group and kind. */
function groupTable(items: readonly Item[]): string {
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  const groups = [...new Set(items.map(({ group }) => group))];
  const counted = (own: readonly Item[]) =>
    own.length === 0 ? '' : `${own.filter(isRight).length}/${own.length}`;
  const rowOf = (name: string, own: readonly Item[]): Row => [
    name,
    ...kinds.map((kind) => counted(own.filter((item) => item.kind === kind))),
    counted(own),
  ];
  const rows = groups.map((group) =>
    rowOf(
      group,
      items.filter((item) => item.group === group),
    ),
  );
  return tableOf([['right', ...kinds, 'all'], ...rows, rowOf('all', items)]);
}

function confidenceTable(items: readonly Item[]): string {
  const bins = binsOf(items);
  const error = calibrationError(bins);
  if (error === undefined) return '';
  const rows = bins.map(({ from, to, count, confidence, right }): Row => {
    return [`${from.toFixed(1)}–${to.toFixed(1)}`, share(confidence), share(right), String(count)];
  });
  const table = tableOf([['confidence', 'mean', 'right', 'answers'], ...rows]);
  return `${table}\ncalibration error ${share(error)}`;
}

function missList(items: readonly Item[], most: number): string {
  const wrong = items.filter((item) => !isRight(item));
  const lines = wrong.slice(0, most).map(({ id, group, asked, misses, shown }) => {
    return `  ${line(`${id} ${group}: ${asked}`)}\n      ${line(`${misses.join(', ')} → ${shown}`)}`;
  });
  return listOf('Misses', lines, wrong.length);
}

function pairList(title: string, pairs: readonly Pair[], most: number): string {
  const lines = pairs.slice(0, most).map(({ before, after }) => {
    const head = line(`${after.id} ${after.group}: ${after.asked}`);
    return `  ${head}\n      before: ${line(shownOf(before))}\n      now:    ${line(shownOf(after))}`;
  });
  return listOf(title, lines, pairs.length);
}

function shownOf({ misses, shown }: Item): string {
  return misses.length === 0 ? shown : `${misses.join(', ')} → ${shown}`;
}

function listOf(title: string, lines: readonly string[], all: number): string {
  if (all === 0 || lines.length === 0) return '';
  const rest = all - lines.length;
  const more = rest === 0 ? '' : `\n  … and ${rest} more: --misses ${all} shows all`;
  return `${title} (${all})\n${lines.join('\n')}${more}`;
}

/** Articles and questions may hold anything: it stays on its line and commands no terminal. */
function line(text: string): string {
  return displayable(text);
}

function share(value: number): string {
  return value.toFixed(3);
}

function signed(change: number): string {
  const rounded = share(change);
  return /^-?0\.000$/.test(rounded) ? '0.000' : change > 0 ? `+${rounded}` : rounded;
}

function sections(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
