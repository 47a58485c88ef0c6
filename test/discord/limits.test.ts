import { describe, expect, test } from 'vitest';
import type { From } from '../../src/discord/from.ts';
import { createLimit } from '../../src/discord/limits.ts';

const from = (user: string, server?: string): From => ({
  user: { id: user, name: 'x' },
  ...(server !== undefined && {
    server: { id: server, userPermissions: 0n, botPermissions: 0n, hasBot: true },
  }),
});

describe('a limit', () => {
  test('lets a person ask so often at once, then as often as the time allows', () => {
    let now = 1_000_000;
    const limit = createLimit({ perUser: { atOnce: 3, every: 2000 }, now: () => now });
    const ask = () => limit(from('1'));
    expect([ask(), ask(), ask()]).toEqual([undefined, undefined, undefined]);
    expect(ask()).toEqual({ who: 'user', seconds: 2 });
    now += 1500;
    expect(ask()).toEqual({ who: 'user', seconds: 1 });
    now += 500;
    expect(ask()).toBeUndefined();
    expect(ask()).toEqual({ who: 'user', seconds: 2 });
    now += 60_000;
    expect([ask(), ask(), ask(), ask()]).toEqual([
      undefined,
      undefined,
      undefined,
      { who: 'user', seconds: 2 },
    ]);
  });

  test('who asks too much takes nothing from the others of the server', () => {
    const perServer = { atOnce: 10, every: 1000 };
    const limit = createLimit({ perUser: { atOnce: 4, every: 1000 }, perServer, now: () => 0 });
    for (let count = 0; count < 100; count++) limit(from('greedy', 's'));
    expect(Array.from({ length: 4 }, () => limit(from('other', 's')))).toEqual(Array(4).fill(undefined));
  });

  test('a server of many who ask takes nothing from other servers', () => {
    const limit = createLimit({ perServer: { atOnce: 5, every: 1000 }, now: () => 0 });
    const answers = Array.from({ length: 50 }, (_, user) => limit(from(`${user}`, 'busy')));
    expect(answers.filter((answer) => answer === undefined)).toHaveLength(5);
    expect(answers[49]).toEqual({ who: 'server', seconds: 1 });
    expect(limit(from('51', 'quiet'))).toBeUndefined();
    expect(limit(from('52'))).toBeUndefined();
  });

  test('remembers a bounded number of people', () => {
    const limit = createLimit({ perUser: { atOnce: 1, every: 1000 }, now: () => 0 });
    for (let user = 0; user < 30_000; user++) limit(from(`${user}`));
    expect(limit(from('29999'))).toEqual({ who: 'user', seconds: 1 });
    expect(limit(from('0'))).toBeUndefined();
  });

  test('nobody known is nobody to limit', () => {
    const limit = createLimit({ perUser: { atOnce: 1, every: 1000 }, now: () => 0 });
    expect([limit({}), limit({})]).toEqual([undefined, undefined]);
  });
});
