import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Kept } from '../../src/answer/kept.ts';
import { fitting, type Press, readPress, writePress } from '../../src/discord/custom-id.ts';

const kept: Kept = {
  fingerprint: '0123456789ab',
  quoted: false,
  candidates: [
    { place: { sentence: 12, from: 3, to: 40 }, also: [{ sentence: 99, from: 0, to: 7 }] },
    { place: { sentence: 45_000, from: 120, to: 155 }, also: [] },
    { place: { sentence: 7, from: 0, to: 1 }, also: [] },
  ],
  disagreement: { kind: 'amounts', sides: [0, 2] },
  asked: [3, 120],
};

const place = fc
  .record({ sentence: fc.nat(2_000_000), from: fc.nat(9000), length: fc.integer({ min: 1, max: 900 }) })
  .map(({ sentence, from, length }) => ({ sentence, from, to: from + length }));
const candidate = fc.record({ place, also: fc.array(place, { maxLength: 4 }) });
const anyKept: fc.Arbitrary<Kept> = fc
  .record({
    fingerprint: fc.stringMatching(/^[0-9a-f]{12}$/),
    quoted: fc.boolean(),
    candidates: fc.tuple(candidate, candidate, candidate, candidate, candidate),
    asked: fc.array(fc.nat(50_000), { maxLength: 3 }),
    agrees: fc.boolean(),
  })
  .map(({ agrees, ...rest }) =>
    agrees ? rest : { ...rest, disagreement: { kind: 'denial', sides: [1, 4] } as const },
  );

test('what is written is read again', () => {
  for (const kind of ['page', 'context', 'share', 'citation'] as const) {
    const press: Press = { kind, at: 2, kept };
    expect(readPress(writePress(press))).toEqual(press);
  }
  for (const answers of ['public', 'private'] as const)
    expect(readPress(writePress({ kind: 'settings', answers }))).toEqual({ kind: 'settings', answers });
});

test.each(['amounts', 'names', 'denial'] as const)('sides that differ in %s are read again', (kind) => {
  const press: Press = { kind: 'page', at: 1, kept: { ...kept, disagreement: { kind, sides: [0, 2] } } };
  expect(readPress(writePress(press))).toEqual(press);
});

test('whatever an answer is, five candidates of it fit into 100 characters and are read again', () => {
  fc.assert(
    fc.property(anyKept, (any) => {
      const fitted = fitting(any);
      if (fitted === undefined) throw new Error('nothing fits');
      expect(fitted.candidates.map(({ place }) => place)).toEqual(any.candidates.map(({ place }) => place));
      const id = writePress({ kind: 'context', at: 4, kept: fitted });
      expect(id.length).toBeLessThanOrEqual(100);
      expect(readPress(id)).toEqual({ kind: 'context', at: 4, kept: fitted });
    }),
    { seed: 20181029, numRuns: 2000 },
  );
});

test('of very many candidates the last ones are left out', () => {
  const [first] = kept.candidates;
  const many = { ...kept, disagreement: undefined, candidates: [first, ...Array(30).fill(first)] as const };
  const { disagreement, ...rest } = many;
  const fitted = fitting(rest);
  expect(fitted?.candidates.length).toBeGreaterThan(5);
});

describe('nothing else is read', () => {
  const id = writePress({ kind: 'page', at: 1, kept });

  test('every change of one character', () => {
    for (let at = 0; at < id.length; at++)
      for (const other of ['0', 'a', 'z', '-', '.', '*', '~', '\u0000', '٣', '']) {
        const changed = id.slice(0, at) + other + id.slice(at + 1);
        if (changed !== id) expect(readPress(changed), changed).toBeUndefined();
      }
  });

  test.each([`${id} `, ` ${id}`, `${id}\n`, id.toUpperCase(), id + id, '1u ', '1', 'x'.repeat(101)])(
    '%j',
    (text) => {
      expect(readPress(text)).toBeUndefined();
    },
  );

  test('a page, a candidate or a side that there is not', () => {
    expect(readPress(writePress({ kind: 'page', at: 3, kept }))).toBeUndefined();
    const sides = { kind: 'amounts', sides: [0, 3] } as const;
    expect(
      readPress(writePress({ kind: 'page', at: 0, kept: { ...kept, disagreement: sides } })),
    ).toBeUndefined();
  });

  test('any text at all, in no time', () => {
    const near = fc.array(fc.constantFrom(...'1pcst0123456789abcq.-+!md~,*zZ_'), { maxLength: 110 });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 120 }),
          near.map((parts) => parts.join('')),
        ),
        (text) => {
          expect(readPress(text)).toBeUndefined();
        },
      ),
      { seed: 20181029, numRuns: 20_000 },
    );
  });
});
