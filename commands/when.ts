import type { Command } from '../src/domain/command.ts';
import { limit, onlyMe, parseOptions, question, source } from '../src/domain/options.ts';
import { askedOptions } from '../src/domain/question.ts';

export const when = {
  name: 'when',
  description: 'When it happened',
  inOtherLanguages: {
    de: { name: 'wann', description: 'Wann es geschah' },
    fr: { name: 'quand', description: 'Quand cela s’est passé' },
    es: { name: 'cuándo', description: 'Cuándo ocurrió' },
    ar: { name: 'متى', description: 'متى حدث ذلك' },
  },
  options: [question, source, limit, onlyMe],
  example: '/when did the clashes start?',
  toQuestion: (values) => ({ kind: 'when', ...parseOptions(askedOptions, values) }),
} satisfies Command;
