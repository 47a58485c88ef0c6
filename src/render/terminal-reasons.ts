import type { Answer, Reason, StandIn } from '../domain/answer.ts';
import { columnsOf } from './columns.ts';
import { displayable } from './display.ts';
import { type Line, linesOf, type Screen, sideBySide, spaced, written } from './screen.ts';

/**
 * For each candidate, in the order shown: which of its words stood for others of the question, and why; what was seen in
 * it, and what that added to its score.
 */
export function renderReasons(answer: Answer, screen: Screen): string {
  if (answer.kind !== 'found') return '';
  const sections = answer.candidates.map(({ text, confidence, explain }) => {
    const { reasons = [], standIns = [] } = explain?.() ?? {};
    return [
      ...linesOf([{ text: `${confidence.toFixed(2)}  ${text}`, style: 'strong' }], screen),
      ...tableOf(standIns.map(standInRow), screen),
      ...tableOf(reasons.map(reasonRow), screen),
    ];
  });
  return written(spaced(sections));
}

type Row = readonly [string, string, string];

/** "speaks ← Spokesman   0.800   same meaning" */
function standInRow({ asked, found, weight, because }: StandIn): Row {
  return [displayable(`${asked} ← ${found}`), weight.toFixed(3), because];
}

function reasonRow({ feature, value, contribution }: Reason): Row {
  return [displayable(feature), value.toFixed(3), `${contribution < 0 ? '' : '+'}${contribution.toFixed(3)}`];
}

function tableOf(rows: readonly Row[], screen: Screen): Line[] {
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => columnsOf(row[column] ?? ''))));
  const unbroken = { ...screen, width: Number.POSITIVE_INFINITY };
  return rows.flatMap((row) =>
    sideBySide(
      row.map((text) => linesOf([{ text, style: 'plain' }], unbroken)),
      widths,
    ),
  );
}
