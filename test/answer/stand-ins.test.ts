import { expect, test } from 'vitest';
import { libraryOf } from '../library/made-up.ts';
import { ask } from './asked.ts';

const library = libraryOf(
  [
    [
      'Colonel Ada Brandt, spokeswoman for the army, was angry. Jonas Pell went back to the harbour of Vellmar on Friday.',
      'Fighters of the Islamic State (IS) fled to Vellmar. Ostrel is a port.',
    ],
  ],
  [['Islamic State', 'IS', 'Daesh']],
);

/** What stood for what, in the sentence of the first answer. */
function standIns(question: string): string[] {
  const answer = ask(library, question);
  if (answer.kind !== 'found') throw new Error(answer.refusal.kind);
  const all = answer.candidates[0].explain?.().standIns ?? [];
  for (const { weight } of all) expect(weight > 0 && weight < 1).toBe(true);
  return all.map(({ asked, found, because }) => `${asked} ← ${found}: ${because}`);
}

test('words that mean the same, phrases and other names are told, the question’s own words are not', () => {
  expect(standIns('Who speaks for the army?')).toEqual(['speaks ← spokeswoman: same meaning']);
  expect(standIns('Who returned to the harbour of Vellmar?')).toContain('returned ← went back: same meaning');
  expect(standIns('Where did Daesh fighters escape to?')).toEqual(
    expect.arrayContaining(['Daesh ← Islamic: same name', 'escape ← fled: same meaning']),
  );
});
