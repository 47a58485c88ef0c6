import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { Result } from './interactions.ts';

/** At which point of a reply a connection breaks: before or after the request was carried out. */
export const dropPoints = [
  'before reading',
  'before carrying out',
  'after carrying out',
  'in the status line',
  'after the headers',
  'in the body',
] as const;
export type DropPoint = (typeof dropPoints)[number];

/** Something that goes wrong on the way, instead of or before Discord's answer. */
export type Fault =
  /** Another answer, and the request is not carried out. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly body?: unknown;
      readonly headers?: Record<string, string>;
    }
  /** It is carried out only after a while. */
  | { readonly kind: 'late'; readonly milliseconds: number }
  /** It is carried out at once, and the answer begins only after a while. */
  | { readonly kind: 'slow headers'; readonly milliseconds: number }
  /** It is carried out, and the answer's body does not end. */
  | { readonly kind: 'endless body' }
  | { readonly kind: 'drop'; readonly at: DropPoint; readonly how: 'FIN' | 'RST' };

/** Which fault befalls the nth call (from 1) of a route. `path` has the interaction's id or its token in it. */
export type FaultPlan = (route: string, nth: number, path: string) => Fault | undefined;

/** Breaks off as the fault says; the request was carried out where there is a result. */
export function breakOff(fault: Fault & { kind: 'drop' }, socket: Socket): void {
  const end = () => (fault.how === 'RST' ? socket.resetAndDestroy() : socket.end());
  const status = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n';
  const written = {
    'in the status line': 'HTTP/1.1 2',
    'after the headers': status,
    'in the body': `${status}{"id":`,
  };
  const text = Object.entries(written).find(([point]) => point === fault.at)?.[1];
  if (text === undefined) end();
  else socket.write(text, end);
}

/** Writes an answer; with a fault, late or without end. */
export async function writeAnswer(response: ServerResponse, result: Result, fault?: Fault): Promise<void> {
  if (fault?.kind === 'slow headers') await delay(fault.milliseconds);
  const isText = typeof result.body === 'string';
  const type = result.body === undefined ? {} : { 'content-type': isText ? 'text/html' : 'application/json' };
  if (fault?.kind === 'endless body') {
    response.writeHead(200, { 'content-type': 'application/json' });
    const drip = setInterval(() => response.write(' '), 20);
    response.on('close', () => clearInterval(drip));
    return;
  }
  response.writeHead(result.status, { ...type, ...(fault?.kind === 'status' && fault.headers) });
  response.end(isText ? result.body : result.body === undefined ? undefined : JSON.stringify(result.body));
}
