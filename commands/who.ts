import type { Command } from '../src/domain/command.ts';
import { limit, onlyMe, parseOptions, question, source } from '../src/domain/options.ts';
import { askedOptions } from '../src/domain/question.ts';

export const who = {
  name: 'who',
  description: 'Who did it or said it, or who somebody is',
  inOtherLanguages: {
    de: { name: 'wer', description: 'Wer es tat oder sagte, oder wer jemand ist' },
    fr: { name: 'qui', description: 'Qui l’a fait ou dit, ou qui est quelqu’un' },
    es: { name: 'quién', description: 'Quién lo hizo o lo dijo, o quién es alguien' },
    ar: { name: 'من', description: 'من فعل ذلك أو قاله، أو من هو شخص ما' },
  },
  options: [question, source, limit, onlyMe],
  example: '/who heads operations in Anbar?',
  toQuestion: (values) => ({ kind: 'who', ...parseOptions(askedOptions, values) }),
} satisfies Command;
