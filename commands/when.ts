import type { Command } from '../src/domain/command.ts';
import { limit, onlyMe, parseOptions, question, source } from '../src/domain/options.ts';
import { askedOptions } from '../src/domain/question.ts';

export const when = {
  name: 'when',
  description: 'When it happened',
  options: [question, source, limit, onlyMe],
  example: '/when did the clashes start?',
  toQuestion: (values) => ({ kind: 'when', ...parseOptions(askedOptions, values) }),
} satisfies Command;
