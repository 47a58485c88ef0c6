import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { evaluateQuotations, type QuotationPair } from '../../src/evaluate/evaluate-quotations.ts';
import { type ExpectedQuotation, readQuotedTexts } from '../../src/evaluate/quotation-file.ts';
import { reportQuotations } from '../../src/evaluate/report-quotations.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

async function pairsOf(file: string): Promise<QuotationPair[]> {
  const texts = await readQuotedTexts(join(root, 'test/quotations', file));
  return evaluateQuotations(
    texts.map((text) => ('file' in text ? { ...text, file: join(root, text.file) } : text)),
  );
}

function f1(pairs: readonly QuotationPair[]): number {
  const expected = pairs.filter((pair) => pair.expected !== undefined).length;
  const found = pairs.filter((pair) => pair.found !== undefined).length;
  return (2 * pairs.filter(({ isSpan }) => isSpan).length) / (expected + found);
}

function speakers(pairs: readonly QuotationPair[]): number {
  const stated = pairs.filter(({ isStated }) => isStated);
  return stated.filter(({ isSpeaker }) => isSpeaker).length / stated.length;
}

describe.each([
  ['articles.jsonl', 0.98, 0.95],
  ['tuned.jsonl', 0.98, 0.95],
  ['news.jsonl', 0.98, 0.95],
  // Nothing was fitted to these.
  ['held-back.jsonl', 0.95, 0.9],
  ['news-held-back.jsonl', 0.93, 0.9],
])('%s', (file, leastF1, leastSpeakers) => {
  let pairs: QuotationPair[] = [];
  beforeAll(async () => {
    pairs = await pairsOf(file);
  }, 60_000);

  test('the quotations are found, to the character', () => expect(f1(pairs)).toBeGreaterThanOrEqual(leastF1));
  test('and who says them', () => expect(speakers(pairs)).toBeGreaterThanOrEqual(leastSpeakers));
  test('and nobody is invented', () => expect(pairs.filter(({ isInvented }) => isInvented)).toEqual([]));
});

const text = ['“It is cold,” said Ruben Astley. He added that it was dark.'];
const cold: Omit<ExpectedQuotation, 'name'> = {
  kind: 'direct',
  content: ['“It is cold,”'],
  cue: 'said',
  source: 'Ruben Astley',
};

test('what is missing, too much, of another kind or invented is told apart', async () => {
  const [right] = await evaluateQuotations([
    { id: '1', text, quotations: [{ ...cold, name: 'Ruben Astley' }] },
  ]);
  expect(right).toMatchObject({
    isSpan: true,
    isKind: true,
    isSpeaker: true,
    isSource: true,
    isInvented: false,
  });
  const other = await evaluateQuotations([
    { id: '1', text, quotations: [{ ...cold, kind: 'scare', source: null, name: null }] },
  ]);
  expect(other).toMatchObject([
    { isSpan: true, isKind: false, isStated: false, isInvented: true },
    { expected: undefined, kind: 'indirect', isSpan: false, isInvented: false },
  ]);
  const missed = await evaluateQuotations([
    { id: '1', text, quotations: [{ ...cold, content: ['is cold'], name: 'Ruben Astley' }] },
  ]);
  expect(missed[0]).toMatchObject({ found: undefined, isSpan: false, isSpeaker: false });
});

test('the report counts by kind and shows what is wrong', async () => {
  const pairs = await evaluateQuotations([
    { id: 'one', text, quotations: [{ ...cold, name: 'Ruben Astley' }] },
  ]);
  const report = reportQuotations('some.jsonl', pairs, 5);
  expect(report).toMatch(/^direct +1 +1 +1\.000 +1\.000 +1\.000 +1\.000 +1\.000 +0$/m);
  expect(report).toMatch(/^all +1 +2 +0\.500 +1\.000 +0\.667/m);
  expect(report).toContain('indirect [that it was dark] He = Ruben Astley');
});

test('a file that cannot be used is named, with the line', async () => {
  await expect(readQuotedTexts('no-such-file')).rejects.toThrow('no-such-file cannot be read');
  const file = join(await mkdtemp(join(tmpdir(), 'verbatim-')), 'bad.jsonl');
  await writeFile(file, '\n{"id": "1", "text": []}\n');
  await expect(readQuotedTexts(file)).rejects.toThrow('Line 2 is no text with its quotations');
  await expect(
    evaluateQuotations([{ id: '1', text, quotations: [{ ...cold, content: ['warm'], name: null }] }]),
  ).rejects.toThrow('The text 1 does not hold “warm”');
});
