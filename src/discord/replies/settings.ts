import { renderNotice } from '../../render/discord.ts';
import { type Button, withButtons } from '../../render/discord-buttons.ts';
import type { Lexicon } from '../../render/lexicon/lexicon.ts';
import { writePress } from '../custom-id.ts';
import type { From } from '../from.ts';
import { mayManage } from '../permissions.ts';
import { type Making, type Reply, refusal } from '../reply.ts';
import type { Answers } from '../settings.ts';

/** Shows who sees answers in this server, and to those who manage the server a button to change it. */
export function showSettings(from: From, { lexicon, settings }: Making): Reply {
  if (from.server === undefined) return refusal(lexicon.settings.onlyServers);
  const now = settings.answersIn(from.server.id);
  const { answersAre, onlyManagers } = lexicon.settings;
  if (!mayManage(from)) return refusal(`${answersAre[now]} ${onlyManagers}`);
  const message = settingsMessage(now, lexicon);
  return { kind: 'message', message, onlyAsker: true, outcome: 'settings' };
}

/** Changes it, if whoever presses may do that now: since the button was shown they may have lost the right. */
export async function changeSettings(from: From, answers: Answers, making: Making): Promise<Reply> {
  const { lexicon, settings, log } = making;
  if (from.server === undefined) return refusal(lexicon.settings.onlyServers);
  if (!mayManage(from)) return refusal(lexicon.settings.onlyManagers);
  try {
    await settings.setAnswers(from.server.id, answers);
  } catch (error) {
    log.error({ error }, 'a server’s settings could not be kept');
    return refusal(lexicon.settings.notKept);
  }
  const message = settingsMessage(answers, lexicon);
  return { kind: 'update', message, ifLate: message, outcome: 'settings' };
}

function settingsMessage(now: Answers, { settings }: Lexicon) {
  const other = now === 'public' ? 'private' : 'public';
  const turn: Button = {
    label: settings.turn[other],
    does: { id: writePress({ kind: 'settings', answers: other }) },
  };
  return withButtons(renderNotice(settings.answersAre[now]), [[turn]]);
}
