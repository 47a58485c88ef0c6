import type { Command } from '../src/domain/command.ts';
import { limit, onlyMe, parseOptions, question, source } from '../src/domain/options.ts';
import { askedOptions } from '../src/domain/question.ts';

export const where = {
  name: 'where',
  description: 'Where it happened, or where a place is',
  options: [question, source, limit, onlyMe],
  example: '/where did the clashes erupt?',
  toQuestion: (values) => ({ kind: 'where', ...parseOptions(askedOptions, values) }),
} satisfies Command;
