import type { Command } from '../src/domain/command.ts';
import { limit, onlyMe, parseOptions, question, source } from '../src/domain/options.ts';
import { askedOptions } from '../src/domain/question.ts';

export const ask = {
  name: 'ask',
  description: 'Any question: the words of the articles that answer it',
  options: [question, source, limit, onlyMe],
  example: '/ask Why was the border reinforced?',
  toQuestion: (values) => ({ kind: 'ask', ...parseOptions(askedOptions, values) }),
} satisfies Command;
