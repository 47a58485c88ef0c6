import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDoor, type Door } from '../../src/discord/door.ts';
import { createApi } from '../../src/discord/rest/api.ts';
import { renderNotice } from '../../src/render/discord.ts';
import { boxed, type DiscordMessage } from '../../src/render/discord-message.ts';
import { flagBits } from './stand-in/rules.ts';
import { type StandIn, startStandIn } from './stand-in/stand-in.ts';

let standIn: StandIn;
let door: Door;

beforeEach(async () => {
  standIn = await startStandIn();
  door = createDoor(createApi({ apiUrl: standIn.apiUrl, token: standIn.token }));
});

afterEach(async () => {
  await standIn.close();
  expect(standIn.problems).toEqual([]);
});

const reply = (message: DiscordMessage) =>
  ({ kind: 'message', message, onlyAsker: false, outcome: 'found' }) as const;

/** A place to reply to, as if somebody had used a command. */
function used() {
  const id = standIn.interact({ type: 2 });
  return { id, applicationId: standIn.applicationId, token: `secret-of-${id}` };
}

test.each([
  ['4,001 characters', ['x'.repeat(4001)]],
  ['10,001 bytes', ['边'.repeat(3334)]],
  ['41 components', Array(21).fill('x')],
])('a message of %s does not leave: what is said instead fits', async (_, sections) => {
  const to = used();
  await door.respond(to, reply(boxed(sections)), 1000);
  expect(standIn.seen(to.id).messages[0]?.text).toMatch(/^The answer is too long for one message/);
});

test('mentions and previews are off in every way out', async () => {
  const words = renderNotice('@everyone https://evil.test');
  const [answered, finished, privately] = [used(), used(), used()];
  await door.respond(answered, reply(words), 1000);
  await door.defer(finished, 1000);
  await door.finish(finished, words);
  await door.respond(privately, { ...reply(words), onlyAsker: true }, 1000);
  const seen = [answered, finished, privately].flatMap(({ id }) => standIn.seen(id).messages);
  const text = '\\@everyone https:\\/\\/evil.test';
  const flags = flagBits.componentsV2 | flagBits.suppressEmbeds;
  const allowed_mentions = { parse: [] };
  expect(seen).toMatchObject([
    { text, ephemeral: false, body: { flags, allowed_mentions } },
    { text, ephemeral: true, body: { flags, allowed_mentions } },
    { text, ephemeral: true, body: { flags: flags | flagBits.ephemeral, allowed_mentions } },
  ]);
});

test('what is posted twice with one nonce is in the channel once', async () => {
  await door.post('7', renderNotice('shared'), 'n1');
  await door.post('7', renderNotice('shared'), 'n1');
  await door.post('7', renderNotice('another'), 'n2');
  expect(standIn.posted).toMatchObject([
    { channelId: '7', text: 'shared', body: { allowed_mentions: { parse: [] } } },
    { channelId: '7', text: 'another' },
  ]);
});
