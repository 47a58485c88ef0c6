import type { Answer, Reason } from '../domain/answer.ts';
import { columnsOf } from './columns.ts';
import { displayable } from './display.ts';
import { type Line, linesOf, type Screen, sideBySide, spaced, written } from './screen.ts';

/** For each candidate, in the order shown: what was seen in it, and what that added to its score. */
export function renderReasons(answer: Answer, screen: Screen): string {
  if (answer.kind !== 'found') return '';
  const sections = answer.candidates.map(({ text, confidence, reasons }) => [
    ...linesOf([{ text: `${confidence.toFixed(2)}  ${text}`, style: 'strong' }], screen),
    ...tableOfReasons(reasons, screen),
  ]);
  return written(spaced(sections));
}

function tableOfReasons(reasons: readonly Reason[], screen: Screen): Line[] {
  const rows = reasons.map(({ feature, value, contribution }) => [
    displayable(feature),
    value.toFixed(3),
    `${contribution < 0 ? '' : '+'}${contribution.toFixed(3)}`,
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => columnsOf(row[column] ?? ''))));
  const unbroken = { ...screen, width: Number.POSITIVE_INFINITY };
  return rows.flatMap((row) =>
    sideBySide(
      row.map((text) => linesOf([{ text, style: 'plain' }], unbroken)),
      widths,
    ),
  );
}
