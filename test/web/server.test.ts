import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { answerBatch } from '../../src/cli/batch.ts';
import { border, open } from '../answer/opened.ts';
import { type Served, serve } from './serve.ts';

let web: Served;
let port: number;
/** What is answered to headers that never end: it takes ten seconds, in which the other tests run. */
let slow: Promise<string>;

beforeAll(async () => {
  web = await serve(border.folder, { publicUrl: 'https://articles.example' });
  port = Number(new URL(web.address).port);
  slow = raw(`GET / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nX-Slow: `);
}, 60_000);
afterAll(async () => {
  await web.stop();
  expect(web.faults).toEqual([]);
});

type Got = { readonly status: number; readonly headers: Record<string, unknown>; readonly body: string };

/** A request as it is written, which fetch would tidy up. */
async function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Got> {
  const asked = request({ host: '127.0.0.1', port, path, method, headers });
  asked.end();
  const [response] = await once(asked, 'response');
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

/** What is answered to bytes on a connection. */
async function raw(...pieces: readonly string[]): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  const answered = text(socket);
  for (const piece of pieces) socket.write(piece);
  return answered.catch(() => '');
}

describe('every page', () => {
  test.each(['/', '/?q=/sources', '/library', '/source/001_6dba7f2819fb7c5c', '/nowhere'])(
    '%s allows no script and no style inside it, and no other host',
    async (path) => {
      const { headers, body } = await get(path);
      expect(headers['content-security-policy']).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      );
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'content-type': 'text/html; charset=utf-8',
      });
      expect(headers['set-cookie']).toBeUndefined();
      expect(body).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc="\/assets\/)/);
      expect(body).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    },
  );

  test('is sent compressed, and once as long as it stays the same', async () => {
    const first = await get('/library', { 'Accept-Encoding': 'gzip' });
    expect(first.headers['content-encoding']).toBe('gzip');
    const etag = String((await get('/library')).headers.etag);
    expect(await get('/library', { 'If-None-Match': etag })).toMatchObject({ status: 304, body: '' });
    const style = /href="(\/assets\/[^"]+\.css)"/.exec((await get('/')).body)?.[1] ?? '';
    expect((await get(style)).headers['cache-control']).toContain('immutable');
  });
});

describe('addresses that lead nowhere', () => {
  test.each([
    '/../../etc/passwd',
    '/source/../../../etc/passwd',
    '/source/%2e%2e/%2e%2e/etc/passwd',
    '/source/..%2f..%2fetc%2fpasswd',
    '/source/%00',
    '/source/%E0%A4%A',
    '/source/__proto__',
    '/source/',
    '/assets/../../package.json',
    '/assets/__proto__',
    '/api',
    '/%',
  ])('%s is 404', async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(404);
    expect(body).not.toMatch(/root:|"name"|at .*\.ts|\/tmp\/|\/src\//);
  });

  test('one of 64 KB is 400', async () => {
    expect(await raw(`GET /${'a'.repeat(65_536)} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 400 /,
    );
  });

  test.each(['not HTTP at all\r\n\r\n', 'GET / HTTP/1.1\r\n\r\n', '\0\0\0\r\n\r\n'])(
    '%j is 400',
    async (bytes) => {
      expect(await raw(bytes)).toMatch(/^HTTP\/1\.1 400 /);
    },
  );
});

describe('who may ask', () => {
  test.each(['evil.test', '127.0.0.1', 'localhost:1', `evil.test:3000`, 'articles.example.evil.test'])(
    'the Host %j is 403',
    async (Host) => {
      expect((await get('/', { Host })).status).toBe(403);
    },
  );

  test('this machine by its names, and the public address', async () => {
    for (const Host of [
      `127.0.0.1:${port}`,
      `localhost:${port}`,
      `LOCALHOST:${port}`,
      `[::1]:${port}`,
      'articles.example',
    ])
      expect((await get('/', { Host })).status, Host).toBe(200);
  });

  test('another page’s Origin is 403, the own one is not', async () => {
    for (const Origin of ['https://evil.test', 'null', 'nonsense', `http://127.0.0.1:${port + 1}`])
      expect((await get('/api/complete?line=/', { Origin })).status, Origin).toBe(403);
    for (const Origin of [web.address, 'https://articles.example'])
      expect((await get('/api/complete?line=/', { Origin })).status, Origin).toBe(200);
  });

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])(
    'nothing can be changed: %s is 403',
    async (method) => {
      expect(await get('/', {}, method)).toMatchObject({ status: 403, headers: { allow: 'GET, HEAD' } });
    },
  );

  test('a body of 100 MB is 413 before it is read, announced or not', async () => {
    const head = `POST / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n`;
    expect(await raw(`${head}Content-Length: 104857600\r\n\r\n`)).toMatch(/^HTTP\/1\.1 413 /);
    const chunk = `1000\r\n${'x'.repeat(4096)}\r\n`;
    expect(await raw(`${head}Transfer-Encoding: chunked\r\n\r\n`, chunk, chunk)).toMatch(/^HTTP\/1\.1 413 /);
  });

  test('too many requests are 429, and say when to come again', async () => {
    const small = { atOnce: 25, perSecond: 1 };
    const limited = await serve(border.folder, { limits: { visitor: small, questions: small } });
    const ask = () => fetch(`${limited.address}/api/ask?command=sources`);
    const statuses = [];
    for (let asked = 0; asked < 3; asked += 1) statuses.push((await ask()).status);
    expect(statuses).toEqual([200, 200, 429]);
    expect(Number((await ask()).headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await fetch(`${limited.address}/library`)).status).toBe(200);
    await limited.stop();
  });
});

describe('/api/ask', () => {
  test.each([
    { command: 'who', question: 'who heads operations in Anbar?' },
    { command: 'how-many', question: 'how many fighters remain?', limit: 2 },
    { command: 'quote', speaker: 'al-Husseini', topic: 'the border' },
    { command: 'when', question: 'when did the Berlin Wall fall?' },
    { command: 'sources' },
    { command: 'verify', text: '“The SDF’s retreat will be a danger to Iraq” — Abbas Mohammad' },
  ])('gives the record of the command line for %j', async (fields) => {
    const { answerer } = await open(border.folder);
    async function* lines() {
      yield JSON.stringify(fields);
    }
    const onFault = (error: unknown) => expect.unreachable(String(error));
    const batch = [];
    for await (const record of answerBatch(lines(), { answerer, commands, explain: false, onFault }))
      batch.push(record);
    const query = new URLSearchParams(
      Object.entries(fields).map(([name, value]): [string, string] => [name, String(value)]),
    );
    const { status, headers, body } = await get(`/api/ask?${query}`);
    expect({ status, type: headers['content-type'] }).toEqual({
      status: 200,
      type: 'application/json; charset=utf-8',
    });
    expect({ ...JSON.parse(body), elapsedMs: 0 }).toEqual({
      ...JSON.parse(JSON.stringify(batch[0])),
      elapsedMs: 0,
    });
  });

  test.each([
    ['', 'The command is missing'],
    ['command=weather', 'There is no command /weather'],
    ['command=__proto__', 'There is no command'],
    ['command=who', 'The question is missing'],
    ['command=who&question=%E3%85%A4', 'The question is empty'],
    ['command=who&question=x&limit=99', 'at most 5'],
    ['command=who&question=x&limit=-1', 'whole number'],
    [`command=who&question=${'x'.repeat(201)}`, '201 characters'],
    ['command=who&question=x&source=nowhere', 'no article “nowhere”'],
  ])('%s is 400 with the reason', async (query, reason) => {
    const { status, body } = await get(`/api/ask?${query}`);
    expect(status).toBe(400);
    expect(JSON.parse(body)).toMatchObject({
      outcome: 'error',
      reason: expect.stringContaining(reason),
      answers: [],
    });
  });

  test('one line of JSON, in which nothing commands a terminal', async () => {
    const { body } = await get('/api/ask?command=who&question=%1B%5B31m%0Aforged%E2%80%AE');
    expect(body.trimEnd()).not.toMatch(/[\p{Cc}\u202e]/u);
  });
});

test('headers that never end are 408', async () => {
  expect(await slow).toMatch(/^HTTP\/1\.1 408 /);
}, 20_000);
