import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPress } from '../../src/discord/custom-id.ts';
import { readQuotesPress, writeQuotesPress } from '../../src/discord/quotes-id.ts';

const fingerprint = '0123456789ab';
const words = fc.string({ unit: 'grapheme', maxLength: 60 });

test('what was asked is read from the id as it was written, or did not fit', () => {
  const press = fc.record({
    kind: fc.constantFrom('page' as const, 'context' as const, 'share' as const, 'citation' as const),
    at: fc.nat(2000),
    asked: fc
      .record({ speaker: words, topic: words, article: fc.option(fc.nat(1500), { nil: undefined }) })
      .filter(({ speaker, topic }) => speaker + topic !== '')
      .map(({ speaker, topic, article }) => ({
        fingerprint,
        ...(speaker !== '' && { speaker }),
        ...(topic !== '' && { topic }),
        ...(article !== undefined && { article }),
      })),
  });
  fc.assert(
    fc.property(press, (one) => {
      const id = writeQuotesPress(one);
      const length = (one.asked.speaker ?? '').length + (one.asked.topic ?? '').length;
      if (length < 60) expect(id).toBeDefined();
      if (id === undefined) return;
      expect(id.length).toBeLessThanOrEqual(100);
      expect(readPress(id)).toEqual(one);
    }),
    { seed: 5, numRuns: 2000 },
  );
});

test('an id with another page or other words has another checksum: it is nobody’s', () => {
  const id = writeQuotesPress({ kind: 'page', at: 7, asked: { fingerprint, topic: 'border' } }) ?? '';
  expect(readQuotesPress(id)).toBeDefined();
  expect(readQuotesPress(id.replace('Qp7', 'Qp8'))).toBeUndefined();
  expect(readQuotesPress(id.replace('border', 'burden'))).toBeUndefined();
});
