import type { Command } from '../src/domain/command.ts';
import { limit, onlyMe, parseOptions, source } from '../src/domain/options.ts';
import { longestQuestion, quoteOptions } from '../src/domain/question.ts';

export const quote = {
  name: 'quote',
  description: 'What somebody said, word for word, and who said it',
  options: [
    {
      type: 'text',
      name: 'topic',
      description: 'What the quotation is about',
      longest: longestQuestion,
      complete: 'entities',
    },
    {
      type: 'text',
      name: 'speaker',
      description: 'Who said it',
      longest: longestQuestion,
      complete: 'speakers',
    },
    source,
    limit,
    onlyMe,
  ],
  example: '/quote speaker:the ministry topic:the border',
  toQuestion: (values) => ({ kind: 'quote', ...parseOptions(quoteOptions, values) }),
} satisfies Command;
