import type { VerifyLexicon } from './lexicon.ts';

export const french: VerifyLexicon = {
  name: {
    exact: 'Exact',
    'other speaker': 'Mots exacts, dits par quelqu’un d’autre',
    altered: 'Modifié',
    stitched: 'Assemblé',
    cut: 'Coupé',
    'other words': 'Dit en d’autres termes',
    absent: 'Absent de ces articles',
  },
  exact: 'Ces mots figurent dans un article.',
  otherSpeaker: (speaker, claimed) =>
    `Ces mots figurent dans un article, mais il les attribue à ${speaker}, non à ${claimed}.`,
  altered:
    'Un article contient presque ces mots. Les mots barrés ne sont que dans l’article, les mots en gras que dans le texte.',
  stitched: (places) => `Ses parties figurent à ${places} endroits différents. Elles ne se suivent pas.`,
  cut: 'Ces mots figurent dans un article ; le texte omet les mots barrés.',
  cutAndTurned:
    'Ces mots figurent dans un article, mais le texte omet des mots qui en changent le sens. Ils sont barrés.',
  otherWords:
    'Aucun article ne contient ces mots. Ces phrases parlent de la même chose ; elles n’en sont pas une citation.',
  absent: 'Aucun article ne contient ces mots ni ne parle de la même chose.',
  unknown: (words) => `Aucun article ne mentionne ${words}.`,
  typography: {
    case: 'les majuscules',
    accents: 'les accents',
    marks: 'la ponctuation',
    spacing: 'les espaces',
  },
  differsOnlyIn: (what) => `Seule différence : ${what}.`,
  saidByOther: (speaker, claimed) => `L’article l’attribue à ${speaker}, non à ${claimed}.`,
  said: (speaker) => `L’article les attribue à ${speaker}.`,
  reported: (speaker) => `L’article rapporte que ${speaker} l’a dit, sans le citer.`,
  saidByNobody: (claimed) =>
    `L’article les cite sans dire de qui ; il ne nomme pas ${claimed} à leur propos.`,
  notQuoted: (claimed) => `L’article ne cite pas ${claimed} avec ces mots.`,
  turn: {
    negation: 'une négation',
    number: 'un nombre',
    name: 'un nom',
    date: 'une date',
    limit: 'un mot qui restreint',
  },
  turnsTo: (what, article, text) =>
    `Change le sens : ${what}, ${article} dans l’article, ${text} dans le texte.`,
  turnsWithout: (what, article) => `Change le sens : omission, ${what}, ${article}.`,
  turnsWith: (what, text) => `Change le sens : ajout, ${what}, ${text}.`,
  unchecked: (count) =>
    count === 1
      ? 'Une autre citation du message n’a pas été vérifiée.'
      : `${count} autres citations du message n’ont pas été vérifiées.`,
};
