import { choiceProblems, deferProblems, flagBits, messageProblems, textOf } from './rules.ts';

// What Discord knows of each interaction, and what a person therefore sees.

/** One message as a person sees it. */
export type SeenMessage = {
  readonly text: string;
  /** Whether only the asker sees it. */
  readonly ephemeral: boolean;
  readonly edited: boolean;
  readonly body: unknown;
};

/** What a person sees after what they did. */
export type Seen = {
  readonly state: 'nothing yet' | 'thinking' | 'answered' | 'choices' | 'taken back';
  /** Whether the "thinking" is seen by the asker only; undefined when there was none. */
  readonly thinkingPrivately?: boolean;
  readonly messages: readonly SeenMessage[];
  readonly choices: readonly { readonly name: string; readonly value: unknown }[];
};

/** An answer of the API: `code` and `message` as in Discord's list of JSON error codes. */
export type Result = { readonly status: number; readonly body?: unknown };

const refused = (status: number, code: number, message: string): Result => ({
  status,
  body: { code, message },
});

const unknownInteraction = refused(404, 10062, 'Unknown interaction');
const alreadyAcknowledged = refused(400, 40060, 'Interaction has already been acknowledged.');
const unknownWebhook = refused(404, 10015, 'Unknown Webhook');
const unknownMessage = refused(404, 10008, 'Unknown Message');
export const invalidBody = (problems: readonly string[]): Result =>
  refused(400, 50035, `Invalid Form Body: ${problems.join('; ')}`);

type Kept = Seen & {
  readonly type: number;
  readonly token: string;
  readonly created: number;
  readonly acknowledged?: number;
};

const acknowledgeWithin = 3000;
const answerWithin = 15 * 60 * 1000;

/** Keeps interactions by id, enforces one acknowledgement, the 3 s, the 15 min, and the rules for bodies. */
export function createInteractions(now: () => number) {
  const kept = new Map<string, Kept>();
  const byToken = new Map<string, string>();
  const problems: string[] = [];

  const checked = (found: readonly string[], accept: () => Result): Result => {
    if (found.length === 0) return accept();
    problems.push(...found);
    return invalidBody(found);
  };
  const change = (id: string, interaction: Kept, changes: Partial<Kept>): Result => {
    kept.set(id, { ...interaction, acknowledged: interaction.acknowledged ?? now(), ...changes });
    return { status: 204 };
  };
  const seenAs = (body: unknown, ephemeral: boolean, edited = false): SeenMessage => ({
    text: textOf(body),
    ephemeral,
    edited,
    body,
  });
  const isEphemeral = (body: unknown) => (flagsOf(body) & flagBits.ephemeral) !== 0;
  const live = (token: string): [string, Kept] | undefined => {
    const id = byToken.get(token) ?? '';
    const interaction = kept.get(id);
    const isLive = interaction !== undefined && now() - interaction.created <= answerWithin;
    return isLive ? [id, interaction] : undefined;
  };

  return {
    /** Every rule that a body broke. */
    problems,

    add(id: string, token: string, type: number): void {
      kept.set(id, { type, token, created: now(), state: 'nothing yet', messages: [], choices: [] });
      byToken.set(token, id);
    },

    seen(id: string): Seen {
      return kept.get(id) ?? { state: 'nothing yet', messages: [], choices: [] };
    },

    acknowledgedAfter(id: string): number | undefined {
      const { created = 0, acknowledged } = kept.get(id) ?? {};
      return acknowledged === undefined ? undefined : acknowledged - created;
    },

    callback(id: string, token: string, body: { type?: unknown; data?: unknown }): Result {
      const interaction = kept.get(id);
      if (interaction?.token !== token) return unknownInteraction;
      if (interaction.state !== 'nothing yet') return alreadyAcknowledged;
      if (now() - interaction.created > acknowledgeWithin) return unknownInteraction;
      const { type, data } = body;
      const completing = interaction.type === 4;
      if (completing !== (type === 8))
        return checked([`response type ${type} does not fit`], () => unknownInteraction);
      switch (type) {
        case 4:
          return checked(messageProblems(data, 'new'), () =>
            change(id, interaction, { state: 'answered', messages: [seenAs(data, isEphemeral(data))] }),
          );
        case 5:
          return checked(deferProblems(data), () =>
            change(id, interaction, { state: 'thinking', thinkingPrivately: isEphemeral(data) }),
          );
        case 7:
          return checked(messageProblems(data, 'edit'), () =>
            change(id, interaction, { state: 'answered', messages: [seenAs(data, false, true)] }),
          );
        case 8:
          return checked(choiceProblems(data), () =>
            change(id, interaction, { state: 'choices', choices: (data as Seen).choices }),
          );
        default:
          return checked([`response type ${type}`], () => unknownInteraction);
      }
    },

    edit(token: string, body: unknown): Result {
      const [id, interaction] = live(token) ?? [];
      if (id === undefined || interaction === undefined) return unknownWebhook;
      if (interaction.state !== 'thinking' && interaction.state !== 'answered') return unknownMessage;
      const [first, ...others] = interaction.messages;
      const ephemeral = first?.ephemeral ?? interaction.thinkingPrivately ?? false;
      return checked(messageProblems(body, 'edit'), () => {
        const messages = [seenAs(body, ephemeral, true), ...others];
        change(id, interaction, { state: 'answered', messages });
        return { status: 200, body: { id } };
      });
    },

    remove(token: string): Result {
      const [id, interaction] = live(token) ?? [];
      if (id === undefined || interaction === undefined) return unknownWebhook;
      if (interaction.state !== 'thinking' && interaction.state !== 'answered') return unknownMessage;
      return change(id, interaction, { state: 'taken back', messages: interaction.messages.slice(1) });
    },

    /** A follow-up while the bot is thinking takes the place of that message, and its visibility. */
    followUp(token: string, body: unknown): Result {
      const [id, interaction] = live(token) ?? [];
      if (id === undefined || interaction === undefined || interaction.state === 'nothing yet')
        return unknownWebhook;
      return checked(messageProblems(body, 'new'), () => {
        const thinking = interaction.state === 'thinking';
        const ephemeral = thinking ? interaction.thinkingPrivately === true : isEphemeral(body);
        const messages = [...interaction.messages, seenAs(body, ephemeral)];
        change(id, interaction, { state: 'answered', messages });
        return { status: 200, body: { id } };
      });
    },
  };
}

function flagsOf(body: unknown): number {
  const { flags } = (body ?? {}) as { flags?: unknown };
  return Number(flags ?? 0);
}
