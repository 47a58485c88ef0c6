import type { Command } from '../src/domain/command.ts';
import { onlyMe, parseOptions } from '../src/domain/options.ts';
import { compareOptions, longestQuestion } from '../src/domain/question.ts';

export const compare = {
  name: 'compare',
  description: 'What each article says of a topic or question, side by side, and where they differ',
  inOtherLanguages: {
    de: {
      name: 'vergleichen',
      description: 'Was jeder Artikel dazu sagt, nebeneinander, und worin sie sich unterscheiden',
    },
    fr: {
      name: 'comparer',
      description: 'Ce que dit chaque article d’un sujet, côte à côte, et leurs différences',
    },
    es: {
      name: 'comparar',
      description: 'Lo que dice cada artículo sobre un tema, lado a lado, y en qué difieren',
    },
    ar: { name: 'قارن', description: 'ما تقوله كل مقالة عن موضوع، جنبًا إلى جنب، وأين تختلف' },
  },
  options: [
    {
      type: 'text',
      name: 'topic',
      description: 'A topic or a question that articles may answer in different ways',
      inOtherLanguages: {
        de: {
          name: 'thema',
          description: 'Ein Thema oder eine Frage, auf die Artikel verschieden antworten können',
        },
        fr: {
          name: 'sujet',
          description: 'Un sujet ou une question à laquelle les articles répondent différemment',
        },
        es: {
          name: 'tema',
          description: 'Un tema o una pregunta que los artículos pueden responder distinto',
        },
        ar: { name: 'موضوع', description: 'موضوع أو سؤال قد تختلف المقالات في الإجابة عنه' },
      },
      required: true,
      longest: longestQuestion,
      complete: 'entities',
    },
    onlyMe,
  ],
  example: '/compare how many fighters remain?',
  toQuestion: (values) => ({ kind: 'compare', ...parseOptions(compareOptions, values) }),
} satisfies Command;
