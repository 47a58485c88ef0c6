import { Writable } from 'node:stream';
import { createLog } from '../../src/log.ts';

/** The log of the program at its most talkative, in lines that can be looked at. */
export function createNotedLog(lines: string[]) {
  const write = (line: Buffer, _: unknown, done: () => void) => {
    lines.push(String(line));
    done();
  };
  return createLog('trace', new Writable({ write }));
}
