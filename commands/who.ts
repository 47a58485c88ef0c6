import type { Command } from '../src/domain/command.ts';
import { limit, onlyMe, parseOptions, question, source } from '../src/domain/options.ts';
import { askedOptions } from '../src/domain/question.ts';

export const who = {
  name: 'who',
  description: 'Who did it or said it, or who somebody is',
  options: [question, source, limit, onlyMe],
  example: '/who heads operations in Anbar?',
  toQuestion: (values) => ({ kind: 'who', ...parseOptions(askedOptions, values) }),
} satisfies Command;
