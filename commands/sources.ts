import type { Command } from '../src/domain/command.ts';
import { onlyMe, parseOptions, source } from '../src/domain/options.ts';
import { sourcesOptions } from '../src/domain/question.ts';

export const sources = {
  name: 'sources',
  description: 'The articles: outlet, date and length; or one article more closely',
  options: [source, onlyMe],
  example: '/sources',
  toQuestion: (values) => ({ kind: 'sources', ...parseOptions(sourcesOptions, values) }),
} satisfies Command;
