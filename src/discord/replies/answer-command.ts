import { evidenceOf } from '../../answer/evidence-in.ts';
import type { Answer, Evidence } from '../../domain/answer.ts';
import type { Command, OptionValues } from '../../domain/command.ts';
import { onlyMe } from '../../domain/options.ts';
import { assertNever } from '../../errors.ts';
import { renderAnswer } from '../../render/discord.ts';
import type { DiscordMessage } from '../../render/discord-message.ts';
import { answerPage, keepForButtons, type Passing, withContexts } from '../answer-buttons.ts';
import { withoutCount } from '../choices.ts';
import type { From } from '../from.ts';
import type { Interaction } from '../interaction.ts';
import { type Making, type Reply, refusal } from '../reply.ts';
import { firstQuotation, type OneQuotation } from './quotes.ts';

type CommandUse = Extract<Interaction, { kind: 'command' }>;

/** Answers the question that a command's options make. Throws InputError for options that cannot be used. */
export async function answerCommand(
  { command: name, values, from }: CommandUse,
  making: Making,
): Promise<Reply> {
  const { commands, answerer, lexicon } = making;
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) return refusal(lexicon.unknownCommand(namesOf(making)));
  const answer = await answerer.answer(command.toQuestion(chosen(command, values)));
  return answerReply(answer, wantsPrivacy(values, from, making), from, making);
}

/** The options as meant: of those that can be completed, a client may send what it showed. */
function chosen({ options }: Command, values: OptionValues): OptionValues {
  const completed = options.flatMap((option) => {
    const value = values[option.name];
    const isCompleted = option.type === 'text' && option.complete !== undefined;
    return isCompleted && typeof value === 'string' ? [[option.name, withoutCount(value)]] : [];
  });
  return { ...values, ...Object.fromEntries(completed) };
}

/** An answer as a reply: for everybody only where it says something, and with buttons that fit who sees it. */
export function answerReply(answer: Answer, isPrivate: boolean, from: From, making: Making): Reply {
  const onlyAsker = isPrivate || !isForEverybody(answer);
  const buttoned = answer.kind === 'found' ? withButtonsFor(answer, making) : undefined;
  const privately = messageOf(answer, buttoned, passingFor(from, true), making);
  return {
    kind: 'message',
    message: onlyAsker ? privately : messageOf(answer, buttoned, 'citation', making),
    onlyAsker,
    ifLate: privately,
    outcome: answer.kind,
  };
}

/** What only the asker sees can be shared where there is a channel to share it in. */
export function passingFor({ server }: From, onlyAsker: boolean): Passing {
  return onlyAsker && server?.hasBot === true ? 'share' : 'citation';
}

/** What is shown of an answer with buttons, and what they hold. */
type Buttoned = Pick<OneQuotation, 'shown' | 'kept'> & Partial<OneQuotation>;

function withButtonsFor(answer: Extract<Answer, { kind: 'found' }>, making: Making): Buttoned | undefined {
  const kept = keepForButtons(making.library(), answer);
  return firstQuotation(answer, making) ?? (kept && { shown: answer, kept });
}

function messageOf(
  answer: Answer,
  buttoned: Buttoned | undefined,
  passing: Passing,
  { library, lexicon, linkTo }: Making,
): DiscordMessage {
  if (answer.kind !== 'found') {
    const evidence = comparedEvidence(answer);
    return withContexts(renderAnswer(answer, lexicon), library(), evidence, { lexicon, linkTo });
  }
  if (buttoned === undefined) return renderAnswer(answer, lexicon);
  const { shown, kept, quotes } = buttoned;
  return answerPage(shown, kept, { page: 0, passing, lexicon, linkTo, quotes });
}

/** Of an answer that puts texts beside the articles' words: one piece for each, in the order in which they are shown. */
function comparedEvidence(answer: Answer): Evidence[] {
  switch (answer.kind) {
    case 'verified':
      return answer.checks.flatMap((check) => evidenceOf(check).slice(0, 1));
    case 'compared':
      return answer.sides.map(({ evidence: [first] }) => first);
    default:
      return [];
  }
}

/** Whether whoever asks wants to see the answer alone; where they do not say, their server does. */
function wantsPrivacy(values: OptionValues, { server }: From, { settings }: Making): boolean {
  const chosen = values[onlyMe.name];
  return typeof chosen === 'boolean' ? chosen : settings.answersIn(server?.id) === 'private';
}

function namesOf({ commands }: Making): string {
  return commands.map(({ name }) => `/${name}`).join(', ');
}

/** A channel is for answers. That there is none, or none now, matters only to whoever asked. */
function isForEverybody(answer: Answer): boolean {
  switch (answer.kind) {
    case 'found':
    case 'articles':
    case 'verified':
    case 'compared':
    case 'timeline':
      return true;
    case 'notFound':
    case 'changed':
      return false;
    default:
      return assertNever(answer);
  }
}
