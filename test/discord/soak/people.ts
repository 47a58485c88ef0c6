import { readFileSync } from 'node:fs';
import type { StandIn } from '../stand-in/stand-in.ts';

type Interaction = Parameters<StandIn['interact']>[0];

/** A question with the command that it belongs to. */
export type Asked = { readonly command: string; readonly question: string };

const text = (name: string, value: string, more: object = {}) => ({ name, type: 3, value, ...more });
const chat = (name: string, ...options: object[]) => ({ id: '1', type: 1, name, options });

/**
 * What people do, in a row that repeats: of twenty, nine ask, eight type, one looks at the sources, two press a button
 * under an earlier answer. Does the nth of it and gives its id.
 */
export function createPeople(questions: readonly Asked[], standIn: StandIn): (nth: number) => string {
  const askedOf = (nth: number) => questions[nth % questions.length] ?? { command: 'ask', question: 'why?' };
  /** The last that were asked, to press their buttons. */
  const asked: string[] = [];

  const ask = (nth: number): Interaction => {
    const { command, question } = askedOf(nth);
    return { type: 2, data: chat(command, text('question', question)) };
  };
  const type = (nth: number): Interaction => {
    const { command, question } = askedOf(nth);
    const typed = question.slice(0, 3 + (nth % 12));
    return { type: 4, data: chat(command, text('question', typed, { focused: true })) };
  };
  const press = (nth: number): Interaction => {
    const buttons = asked.flatMap((id) => buttonsOf(standIn.seen(id).messages[0]?.body));
    const custom_id = buttons[nth % Math.max(1, buttons.length)] ?? 'unknown';
    return { type: 3, data: { component_type: 2, custom_id }, message: { id: '1', flags: 0 } };
  };

  return (nth) => {
    const turn = nth % 20;
    if (turn < 9) {
      const id = standIn.interact({ ...ask(nth), ...whoAndWhere(nth) });
      asked.push(id);
      if (asked.length > 20) asked.shift();
      return id;
    }
    if (turn < 17) return standIn.interact({ ...type(nth), ...whoAndWhere(nth) });
    const other = turn === 17 ? { type: 2, data: chat('sources') } : press(nth);
    return standIn.interact({ ...other, ...whoAndWhere(nth) });
  };
}

/** Many people in many servers: one alone would soon be asked to wait. */
function whoAndWhere(nth: number): object {
  const user = { id: String(300_000_000_000_000_000n + BigInt(nth % 5003)), username: 'somebody' };
  const guild_id = String(400_000_000_000_000_000n + BigInt(nth % 211));
  return { guild_id, member: { user, roles: [], permissions: '0' } };
}

function buttonsOf(component: unknown): string[] {
  if (typeof component !== 'object' || component === null) return [];
  const { custom_id, components } = component as { custom_id?: unknown; components?: unknown };
  const own = typeof custom_id === 'string' ? [custom_id] : [];
  return [...own, ...(Array.isArray(components) ? components.flatMap(buttonsOf) : [])];
}

/** The questions of a question file; those that only have other options are left out. */
export function readQuestions(file: string): Asked[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line)).filter(({ question }) => typeof question === 'string');
}
