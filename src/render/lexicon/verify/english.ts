import { countedInEnglish } from '../english.ts';
import type { VerifyLexicon } from './lexicon.ts';

export const english: VerifyLexicon = {
  name: {
    exact: 'Exact',
    'other speaker': 'Exact words, other speaker',
    altered: 'Altered',
    stitched: 'Stitched',
    cut: 'Cut',
    'other words': 'Said in other words',
    absent: 'Not in these articles',
  },
  exact: 'These words stand in an article.',
  otherSpeaker: (speaker, claimed) =>
    `These words stand in an article, but it has ${speaker} say them, not ${claimed}.`,
  altered:
    'An article has nearly these words. Struck words stand only in the article, bold ones only in the text.',
  stitched: (places) => `Its parts stand in ${places} different places. They do not follow each other.`,
  cut: 'These words stand in an article; the text leaves out the words that are struck.',
  cutAndTurned:
    'These words stand in an article, but the text leaves out words that turn what they say. They are struck.',
  otherWords:
    'No article has these words. These sentences speak of the same; they are not a quotation of it.',
  absent: 'No article has these words or speaks of the same.',
  unknown: (words) => `No article mentions ${words}.`,
  typography: { case: 'capital letters', accents: 'accents', marks: 'punctuation', spacing: 'white space' },
  differsOnlyIn: (what) => `They differ only in ${what}.`,
  saidByOther: (speaker, claimed) => `The article has ${speaker} say it, not ${claimed}.`,
  said: (speaker) => `The article has ${speaker} say them.`,
  reported: (speaker) => `The article reports that ${speaker} said so, and does not quote it.`,
  saidByNobody: (claimed) =>
    `The article quotes them and does not say whom; it does not name ${claimed} for them.`,
  notQuoted: (claimed) => `The article does not quote ${claimed} with them.`,
  turn: {
    negation: 'a negation',
    number: 'a number',
    name: 'a name',
    date: 'a date',
    limit: 'a word that limits',
  },
  turnsTo: (what, article, text) =>
    `Turns the meaning: ${what}, ${article} in the article, ${text} in the text.`,
  turnsWithout: (what, article) => `Turns the meaning: ${what}, ${article}, is left out.`,
  turnsWith: (what, text) => `Turns the meaning: ${what}, ${text}, is added.`,
  unchecked: (count) =>
    `${countedInEnglish(count, 'further quotation')} of the message ${count === 1 ? 'was' : 'were'} not checked.`,
};
