import type { Command } from '../src/domain/command.ts';
import { limit, onlyMe, parseOptions, question, source } from '../src/domain/options.ts';
import { askedOptions } from '../src/domain/question.ts';

export const howMany = {
  name: 'how-many',
  description: 'How many or how much',
  inOtherLanguages: {
    de: { name: 'wie-viele', description: 'Wie viele oder wie viel' },
    fr: { name: 'combien', description: 'Combien, en nombre ou en quantité' },
    es: { name: 'cuántos', description: 'Cuántos o cuánto' },
    ar: { name: 'كم', description: 'كم العدد أو كم المقدار' },
  },
  options: [question, source, limit, onlyMe],
  example: '/how-many fighters remain?',
  toQuestion: (values) => ({ kind: 'how-many', ...parseOptions(askedOptions, values) }),
} satisfies Command;
