import type { Command } from '../src/domain/command.ts';
import { onlyMe, parseOptions, source } from '../src/domain/options.ts';
import { longestChecked, longestQuestion, verifyOptions } from '../src/domain/question.ts';

export const verify = {
  name: 'verify',
  description: 'Whether a quotation stands in the articles, word for word, and who said it',
  options: [
    {
      type: 'text',
      name: 'text',
      description: 'The quotation, if you like with a name after a dash: “…” — Name',
      required: true,
      longest: longestChecked,
    },
    {
      type: 'text',
      name: 'speaker',
      description: 'Who is said to have said it',
      longest: longestQuestion,
      complete: 'speakers',
    },
    source,
    onlyMe,
  ],
  example: '/verify “The SDF’s retreat will be a threat to Iraq” — Abbas Mohammad',
  toQuestion: (values) => ({ kind: 'verify', ...parseOptions(verifyOptions, values) }),
} satisfies Command;
