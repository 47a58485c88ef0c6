import { PassThrough } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createLazyLog, createLog } from '../src/log.ts';

function output({ isTTY = false } = {}) {
  const stream = Object.assign(new PassThrough(), { isTTY });
  return { stream, text: () => String(stream.read() ?? '') };
}

test('a forged line and terminal commands stay inside one JSON line', async () => {
  const { stream, text } = output();
  const log = await createLog('info', stream);
  log.info({ file: 'a\n{"level":60}' }, 'skipped\n{"level":60,"msg":"forged"}\u001b[2J');
  const written = text();
  expect(written.match(/\n/g)).toHaveLength(1);
  expect(written).not.toContain('\u001b');
  expect(JSON.parse(written)).toMatchObject({ level: 30, file: 'a\n{"level":60}' });
});

test('in a terminal a message cannot break its line or command the terminal', async () => {
  const { stream, text } = output({ isTTY: true });
  const log = await createLog('info', stream);
  log.info('first\nforged\u001b]0;title\u0007');
  await setImmediate();
  const written = text();
  expect(written).toContain('first forged ]0;title');
  expect(written).not.toContain('\u001b]');
});

test('an error is told by chosen fields, at every level', async () => {
  const error = Object.assign(new Error('Unknown interaction'), {
    code: 10062,
    status: 404,
    method: 'POST',
    url: 'https://discord.com/api/v10/interactions/1/secret-token/callback',
  });
  for (const level of ['info', 'trace'] as const) {
    const { stream, text } = output();
    (await createLog(level, stream)).error({ error }, 'could not answer');
    const written = text();
    expect(JSON.parse(written).error).toEqual({
      name: 'Error',
      code: 10062,
      status: 404,
      method: 'POST',
      route: '/interactions/:id/:token/callback',
    });
    expect(written).not.toMatch(/secret-token|Unknown/);
  }
});

test('a lazy log writes what its level lets through, in order', async () => {
  const { stream, text } = output();
  const log = createLazyLog('warn', stream);
  log.info({}, 'not this');
  log.warn({ file: 'x.txt' }, 'one');
  log.error({}, 'two');
  let written = '';
  for (let round = 0; round < 1000 && !written.includes('two'); round += 1) {
    await setImmediate();
    written += text();
  }
  const lines = written
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).msg);
  expect(lines).toEqual(['one', 'two']);
});
