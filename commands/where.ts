import type { Command } from '../src/domain/command.ts';
import { limit, onlyMe, parseOptions, question, source } from '../src/domain/options.ts';
import { askedOptions } from '../src/domain/question.ts';

export const where = {
  name: 'where',
  description: 'Where it happened, or where a place is',
  inOtherLanguages: {
    de: { name: 'wo', description: 'Wo es geschah, oder wo ein Ort liegt' },
    fr: { name: 'où', description: 'Où cela s’est passé, ou où se trouve un lieu' },
    es: { name: 'dónde', description: 'Dónde ocurrió, o dónde está un lugar' },
    ar: { name: 'أين', description: 'أين حدث ذلك، أو أين يقع مكان ما' },
  },
  options: [question, source, limit, onlyMe],
  example: '/where did the clashes erupt?',
  toQuestion: (values) => ({ kind: 'where', ...parseOptions(askedOptions, values) }),
} satisfies Command;
