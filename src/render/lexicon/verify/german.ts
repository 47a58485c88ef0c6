import type { VerifyLexicon } from './lexicon.ts';

export const german: VerifyLexicon = {
  name: {
    exact: 'Wörtlich',
    'other speaker': 'Wörtlich, aber von jemand anderem',
    altered: 'Verändert',
    stitched: 'Zusammengesetzt',
    cut: 'Gekürzt',
    'other words': 'In anderen Worten gesagt',
    absent: 'Nicht in diesen Artikeln',
  },
  exact: 'Diese Worte stehen in einem Artikel.',
  otherSpeaker: (speaker, claimed) =>
    `Diese Worte stehen in einem Artikel, aber dort sagt sie ${speaker}, nicht ${claimed}.`,
  altered:
    'In einem Artikel stehen fast diese Worte. Durchgestrichenes steht nur im Artikel, Fettes nur im Text.',
  stitched: (places) => `Die Teile stehen an ${places} verschiedenen Stellen. Sie folgen nicht aufeinander.`,
  cut: 'Diese Worte stehen in einem Artikel; der Text lässt die durchgestrichenen Worte aus.',
  cutAndTurned:
    'Diese Worte stehen in einem Artikel, aber der Text lässt Worte aus, die ihren Sinn ändern. Sie sind durchgestrichen.',
  otherWords:
    'Kein Artikel hat diese Worte. Diese Sätze sprechen von derselben Sache; sie sind kein Zitat davon.',
  absent: 'Kein Artikel hat diese Worte oder spricht von derselben Sache.',
  unknown: (words) => `Kein Artikel erwähnt ${words}.`,
  typography: {
    case: 'Großbuchstaben',
    accents: 'Akzenten',
    marks: 'Satzzeichen',
    spacing: 'Leerzeichen',
  },
  differsOnlyIn: (what) => `Sie unterscheiden sich nur in: ${what}.`,
  saidByOther: (speaker, claimed) => `Im Artikel sagt es ${speaker}, nicht ${claimed}.`,
  said: (speaker) => `Im Artikel sagt sie ${speaker}.`,
  reported: (speaker) => `Der Artikel berichtet, dass ${speaker} das sagt, und zitiert es nicht.`,
  saidByNobody: (claimed) =>
    `Der Artikel zitiert sie und sagt nicht, von wem; ${claimed} nennt er dafür nicht.`,
  notQuoted: (claimed) => `Der Artikel zitiert ${claimed} nicht damit.`,
  turn: {
    negation: 'eine Verneinung',
    number: 'eine Zahl',
    name: 'ein Name',
    date: 'ein Datum',
    limit: 'ein einschränkendes Wort',
  },
  turnsTo: (what, article, text) => `Ändert den Sinn: ${what}, ${article} im Artikel, ${text} im Text.`,
  turnsWithout: (what, article) => `Ändert den Sinn: ${what}, ${article}, fehlt.`,
  turnsWith: (what, text) => `Ändert den Sinn: ${what}, ${text}, ist hinzugefügt.`,
  unchecked: (count) =>
    count === 1
      ? 'Ein weiteres Zitat der Nachricht wurde nicht geprüft.'
      : `${count} weitere Zitate der Nachricht wurden nicht geprüft.`,
};
