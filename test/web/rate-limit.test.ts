import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLimiter } from '../../src/web/rate-limit.ts';

test('a visitor may spend what there is at once, and then what is added each second', () => {
  let now = 0;
  const limiter = createLimiter({ atOnce: 10, perSecond: 2 }, () => now);
  expect([limiter('a', 6), limiter('a', 4), limiter('a', 4)]).toEqual([
    { waitSeconds: 0 },
    { waitSeconds: 0 },
    { waitSeconds: 2 },
  ]);
  expect(limiter('b', 10)).toEqual({ waitSeconds: 0 });
  now = 2_000;
  expect(limiter('a', 4)).toEqual({ waitSeconds: 0 });
  expect(limiter('a', 1)).toEqual({ waitSeconds: 1 });
});

test('nobody ever spends more than the allowance, however the requests come', () => {
  const request = fc.record({ after: fc.nat(3000), cost: fc.integer({ min: 1, max: 10 }) });
  fc.assert(
    fc.property(fc.array(request, { maxLength: 60 }), (requests) => {
      let now = 0;
      let spent = 0;
      const limiter = createLimiter({ atOnce: 20, perSecond: 3 }, () => now);
      for (const { after, cost } of requests) {
        now += after;
        if (limiter('a', cost).waitSeconds === 0) spent += cost;
        expect(spent).toBeLessThanOrEqual(20 + (now / 1000) * 3 + 1e-6);
      }
    }),
    { seed: 6, numRuns: 300 },
  );
});

test('a hundred thousand visitors do not fill the memory', () => {
  let now = 0;
  const limiter = createLimiter({ atOnce: 5, perSecond: 1 }, () => now);
  for (let visitor = 0; visitor < 100_000; visitor += 1) {
    now += 1;
    limiter(String(visitor), 1);
  }
  expect(limiter('99999', 4)).toEqual({ waitSeconds: 0 });
  expect(limiter('99999', 4).waitSeconds).toBeGreaterThan(0);
});
