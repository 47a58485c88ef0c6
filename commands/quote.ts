import type { Command } from '../src/domain/command.ts';
import { limit, onlyMe, page, parseOptions, source } from '../src/domain/options.ts';
import { longestQuestion, quoteOptions } from '../src/domain/question.ts';

export const quote = {
  name: 'quote',
  description: 'What somebody said, word for word, and who said it',
  inOtherLanguages: {
    de: { name: 'zitat', description: 'Was jemand gesagt hat, Wort für Wort, und wer es war' },
    fr: { name: 'citation', description: 'Ce que quelqu’un a dit, mot pour mot, et qui l’a dit' },
    es: { name: 'cita', description: 'Lo que alguien dijo, palabra por palabra, y quién lo dijo' },
    ar: { name: 'اقتباس', description: 'ما قاله شخص ما، كلمة بكلمة، ومن قاله' },
  },
  options: [
    {
      type: 'text',
      name: 'topic',
      description: 'What the quotation is about',
      inOtherLanguages: {
        de: { name: 'thema', description: 'Wovon das Zitat handelt' },
        fr: { name: 'sujet', description: 'De quoi parle la citation' },
        es: { name: 'tema', description: 'De qué trata la cita' },
        ar: { name: 'موضوع', description: 'ما يدور حوله الاقتباس' },
      },
      longest: longestQuestion,
      complete: 'entities',
    },
    {
      type: 'text',
      name: 'speaker',
      description: 'Who said it',
      inOtherLanguages: {
        de: { name: 'sprecher', description: 'Wer es gesagt hat' },
        fr: { name: 'orateur', description: 'Qui l’a dit' },
        es: { name: 'orador', description: 'Quién lo dijo' },
        ar: { name: 'متحدث', description: 'من قال ذلك' },
      },
      longest: longestQuestion,
      complete: 'speakers',
    },
    source,
    limit,
    page,
    onlyMe,
  ],
  example: '/quote speaker:the ministry topic:the border',
  toQuestion: (values) => ({ kind: 'quote', ...parseOptions(quoteOptions, values) }),
} satisfies Command;
