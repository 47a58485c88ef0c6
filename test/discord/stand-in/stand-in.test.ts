import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type StandIn, startStandIn } from './stand-in.ts';

// The oracle itself: a body that Discord would refuse must not pass here.

let standIn: StandIn;
let now: number;

beforeEach(async () => {
  now = Date.UTC(2026, 0);
  standIn = await startStandIn({ now: () => now });
});

afterEach(() => standIn.close());

const text = (content: string) => ({ type: 10, content });
const button = (more: object) => ({ type: 2, style: 2, label: 'a', custom_id: 'x', ...more });
const link = (url: string) => ({ type: 2, style: 5, label: 'a', url });
const sixButtons = Array.from({ length: 6 }, (_, n) => button({ custom_id: `${n}` }));
const message = (components: object[], more: object = {}) => ({
  components,
  flags: 1 << 15,
  allowed_mentions: { parse: [] },
  ...more,
});

async function call(method: string, path: string, body?: object) {
  const init = { method, ...(body && { body: JSON.stringify(body) }) };
  const response = await fetch(`${standIn.apiUrl}/v10${path}`, init);
  const answer = response.status === 204 ? {} : await response.json();
  return { status: response.status, code: (answer as { code?: number }).code };
}
const callback = (id: string, type: number, data?: object) =>
  call('POST', `/interactions/${id}/secret-of-${id}/callback`, { type, data });
const used = () => standIn.interact({ type: 2 });
const edit = (id: string, body: object) =>
  call('PATCH', `/webhooks/${standIn.applicationId}/secret-of-${id}/messages/@original`, body);

describe('a message is refused', () => {
  test.each([
    ['without allowed_mentions', message([text('a')], { allowed_mentions: undefined })],
    ['that may ping users', message([text('a')], { allowed_mentions: { parse: ['users'] } })],
    ['with 4,001 characters', message([text('a'.repeat(2000)), text('a'.repeat(2001))])],
    ['with 10,171 bytes', message([text('边'.repeat(3391))])],
    ['with 41 components', message([{ type: 17, components: Array(40).fill(text('a')) }])],
    ['with an empty text', message([text('')])],
    ['without components', message([])],
    ['with content beside components', message([text('a')], { content: 'a' })],
    ['with a custom_id of 101 characters', message([text('a'), button({ custom_id: 'x'.repeat(101) })])],
    ['with one custom_id twice', message([text('a'), button({}), { ...button({}), type: 3 }])],
    ['with a button without a label', message([text('a'), button({ label: '' })])],
    ['with a button that does nothing', message([text('a'), button({ custom_id: undefined })])],
    ['with a link of 513 characters', message([text('a'), link(`https://${'a'.repeat(505)}`)])],
    ['with a link that is no address', message([text('a'), link('javascript:alert(1)')])],
    ['with a row of six buttons', message([text('a'), { type: 1, components: sixButtons }])],
    ['with a flag it does not take', message([text('a')], { flags: (1 << 15) | 1 })],
  ])('%s', async (_, body) => {
    const id = used();
    expect(await callback(id, 4, body)).toEqual({ status: 400, code: 50035 });
    expect(standIn.problems).toHaveLength(1);
    expect(standIn.seen(id).state).toBe('nothing yet');
  });
});

test('one acknowledgement, with the right token, within 3 s', async () => {
  const id = used();
  const body = message([text('a')]);
  expect(await call('POST', `/interactions/${id}/wrong/callback`, { type: 4, data: body })).toMatchObject({
    code: 10062,
  });
  expect(await callback(id, 4, body)).toMatchObject({ status: 204 });
  expect(await callback(id, 4, body)).toMatchObject({ status: 400, code: 40060 });
  const late = used();
  now += 3001;
  expect(await callback(late, 4, body)).toMatchObject({ status: 404, code: 10062 });
});

test('a deferred response takes only EPHEMERAL, is edited within 15 min, and keeps who sees it', async () => {
  const id = used();
  expect(await callback(id, 5, { flags: (1 << 15) | 64 })).toMatchObject({ code: 50035 });
  expect(await callback(id, 5, { flags: 64 })).toMatchObject({ status: 204 });
  expect(await edit(id, message([text('a')]))).toMatchObject({ status: 200 });
  expect(standIn.seen(id)).toMatchObject({ state: 'answered', messages: [{ text: 'a', ephemeral: true }] });
  now += 15 * 60 * 1000 + 1;
  expect(await edit(id, message([text('b')]))).toMatchObject({ status: 404, code: 10015 });
});

test('a follow-up while the bot is thinking takes that place, and its visibility', async () => {
  const id = used();
  await callback(id, 5, { flags: 0 });
  const body = message([text('a')], { flags: (1 << 15) | 64 });
  await call('POST', `/webhooks/${standIn.applicationId}/secret-of-${id}`, body);
  expect(standIn.seen(id).messages).toMatchObject([{ text: 'a', ephemeral: false }]);
});

test('an edit before any response, and a choice for a command, are refused', async () => {
  const id = used();
  expect(await edit(id, message([text('a')]))).toMatchObject({ code: 10008 });
  expect(await callback(id, 8, { choices: [] })).toMatchObject({ code: 50035 });
});

test.each([
  ['26 choices', Array.from({ length: 26 }, (_, n) => ({ name: `${n}`, value: `${n}` }))],
  ['a choice of 101 characters', [{ name: 'x'.repeat(101), value: 'x' }]],
  ['an empty choice', [{ name: '', value: '' }]],
])('%s are refused', async (_, choices) => {
  const id = standIn.interact({ type: 4 });
  expect(await callback(id, 8, { choices })).toMatchObject({ code: 50035 });
});

test('without the bot’s token nothing else is answered', async () => {
  expect(await call('GET', '/gateway/bot')).toMatchObject({ status: 401 });
  expect(await call('GET', '/users/@me')).toMatchObject({ status: 404 });
});
