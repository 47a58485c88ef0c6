import type { Command } from '../src/domain/command.ts';
import { limit, onlyMe, parseOptions, question, source } from '../src/domain/options.ts';
import { askedOptions } from '../src/domain/question.ts';

export const ask = {
  name: 'ask',
  description: 'Any question: the words of the articles that answer it',
  inOtherLanguages: {
    de: { name: 'fragen', description: 'Jede Frage: die Worte der Artikel, die sie beantworten' },
    fr: { name: 'demander', description: 'Toute question : les mots des articles qui y répondent' },
    es: {
      name: 'preguntar',
      description: 'Cualquier pregunta: las palabras de los artículos que la responden',
    },
    ar: { name: 'اسأل', description: 'أي سؤال: كلمات المقالات التي تجيب عنه' },
  },
  options: [question, source, limit, onlyMe],
  example: '/ask Why was the border reinforced?',
  toQuestion: (values) => ({ kind: 'ask', ...parseOptions(askedOptions, values) }),
} satisfies Command;
