import type { LevelWithSilent, Logger } from 'pino';
import { errorFields } from './error-fields.ts';

type LogOutput = NodeJS.WritableStream & { readonly isTTY?: boolean };
type Say = (fields: object, message: string) => void;

/** What the program's parts tell whoever runs it. Never a question, an answer or a token. */
export type Log = { readonly [level in 'debug' | 'info' | 'warn' | 'error']: Say };

const severity = { trace: 10, debug: 20, info: 30, warn: 40, error: 50, fatal: 60, silent: 100 };

/**
 * A log on standard error: one JSON line each, or lines for people when standard error is a terminal. Of what is logged
 * as `error`, only chosen fields are written.
 */
export async function createLog(level: LevelWithSilent, output: LogOutput = process.stderr): Promise<Logger> {
  const { pino } = await import('pino');
  const options = { level, serializers: { error: errorFields } };
  if (!output.isTTY) return pino(options, output);
  const { default: pretty } = await import('pino-pretty');
  const messageFormat = (line: Record<string, unknown>, key: string) =>
    String(line[key]).replace(/\p{Cc}+/gu, ' ');
  return pino(options, pretty({ destination: output, ignore: 'pid,hostname', messageFormat }));
}

/** For programs that seldom have anything to say: pino is loaded when the first line is due. */
export function createLazyLog(level: LevelWithSilent, output?: LogOutput): Log {
  let log: Promise<Logger> | undefined;
  const sayAt =
    (own: keyof Log): Say =>
    (fields, message) => {
      if (severity[own] < severity[level]) return;
      log ??= createLog(level, output);
      void log.then((ready) => ready[own](fields, message));
    };
  return { debug: sayAt('debug'), info: sayAt('info'), warn: sayAt('warn'), error: sayAt('error') };
}
