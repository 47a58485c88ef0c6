import { PassThrough } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import type { Answer, Answerer } from '../../src/domain/answer.ts';
import type { Question } from '../../src/domain/question.ts';
import { candidate } from '../render/answers.ts';

/** What a question asks for, in one line. */
function echoOf(question: Question): string {
  switch (question.kind) {
    case 'quote':
      return `quote speaker=${question.speaker ?? ''} topic=${question.topic ?? ''}`;
    case 'sources-of':
      return `sources-of ${question.message}`;
    case 'verify':
      return `verify ${question.text} speaker=${question.speaker ?? ''}`;
    case 'compare':
    case 'timeline':
      return `${question.kind} ${question.topic}`;
    case 'sources':
      return `sources ${question.source ?? ''}`;
    default:
      return `${question.kind} ${question.question} limit=${question.limit} source=${question.source ?? ''}`;
  }
}

/** Refuses every question, and so repeats its words; records what it was asked. "fault" makes it throw. */
export function echoingAnswerer() {
  const asked: Question[] = [];
  const answerer: Answerer = {
    async answer(question): Promise<Answer> {
      asked.push(question);
      await setImmediate();
      const echo = echoOf(question);
      if (echo.includes('fault')) throw new Error(`a secret about ${echo}`);
      if (echo.includes('found')) {
        const reasons = [{ feature: 'coverage', value: 1, contribution: 2 }];
        return {
          kind: 'found',
          question,
          candidates: [candidate('It was ⟦found⟧ here.', { explain: () => ({ reasons, standIns: [] }) })],
          understood: [],
        };
      }
      return { kind: 'notFound', question, refusal: { kind: 'unknown words', words: [echo] } };
    },
    complete: (_, typed) =>
      ['Anbar', 'Al-Bukamal'].filter((name) => name.toLowerCase().startsWith(typed.toLowerCase())),
  };
  return { answerer, asked };
}

/** Streams in memory; `typed` makes them look like a terminal. */
export function fakeStreams({ typed = false, columns = 80 } = {}) {
  const input = Object.assign(new PassThrough(), { isTTY: typed });
  const output = Object.assign(new PassThrough(), { isTTY: typed, columns });
  const errors = Object.assign(new PassThrough(), { isTTY: typed });
  let printed = '';
  let reported = '';
  output.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  errors.setEncoding('utf8').on('data', (text: string) => {
    reported += text;
  });
  return { streams: { input, output, errors }, printed: () => printed, reported: () => reported };
}

/** Waits until something is so; fails after a while. */
export async function until(isSo: () => boolean): Promise<void> {
  for (let round = 0; round < 20_000; round += 1) {
    if (isSo()) return;
    await setImmediate();
  }
  throw new Error('waited for nothing');
}
