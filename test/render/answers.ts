import type { Answer, ArticleEntry, Candidate, Citation, Evidence } from '../../src/domain/answer.ts';

// Made-up answers of every kind, for the tests of the surfaces.

export const citation: Citation = {
  article: 'border',
  version: '0123456789ab',
  title: 'Berms rise along the border',
  outlet: 'The Border Gazette',
  published: { date: '2018-10-29', basis: 'inferred' },
  paragraph: 3,
};

/** Evidence whose words stand between the marks: "The town is led by ⟦Amira Saleh⟧." */
export function evidence(marked: string, more: Partial<Evidence> = {}): Evidence {
  const from = marked.indexOf('⟦');
  const to = marked.indexOf('⟧') - 1;
  const sentence = marked.replace(/[⟦⟧]/g, '');
  const highlight = from < 0 ? {} : { highlight: { from, to } };
  return {
    sentence,
    spans: [{ start: 0, end: sentence.length }],
    citation,
    role: 'answer',
    ...highlight,
    ...more,
  };
}

export function candidate(marked: string, more: Partial<Candidate> = {}): Candidate {
  const answer = evidence(marked);
  const text = answer.sentence.slice(answer.highlight?.from ?? 0, answer.highlight?.to);
  return { text, confidence: 0.9, evidence: [answer], also: [], aliases: [], reasons: [], ...more };
}

const question = { kind: 'who', question: 'who leads the town?', limit: 5 } as const;

export const found: Answer = {
  kind: 'found',
  question,
  understood: ['IS: also ISIS, Daesh'],
  candidates: [
    candidate('The town is led by ⟦Amira Saleh⟧, he said.', {
      evidence: [
        evidence('The town is led by ⟦Amira Saleh⟧, he said.'),
        evidence('⟦Colonel Haddad⟧ arrived on Monday.', {
          role: 'naming',
          citation: { ...citation, paragraph: 2 },
        }),
      ],
      also: [
        evidence('Amira Saleh leads it.', {
          citation: { article: 'other', version: '', title: 'Elsewhere', paragraph: 1 },
        }),
      ],
      aliases: ['Umm Karim'],
    }),
    candidate('⟦Omar Nasser⟧ led it before.'),
  ],
};

export const disagreeing: Answer = {
  kind: 'found',
  question: { kind: 'how-many', question: 'how many fighters?', limit: 5 },
  understood: [],
  disagreement: { kind: 'amounts', sides: [0, 2] },
  candidates: [
    candidate('Around ⟦2,000⟧ fighters remain.'),
    candidate('Some ⟦40⟧ left.'),
    candidate('Between ⟦2,500 and 3,500⟧ remain.', {
      evidence: [
        evidence('Between ⟦2,500 and 3,500⟧ remain.', {
          citation: { ...citation, article: 'older', published: { date: '2017-11-04', basis: 'stated' } },
        }),
      ],
    }),
  ],
};

export const quotation: Answer = {
  kind: 'found',
  question: { kind: 'quote', speaker: 'Haddad', limit: 5 },
  understood: [],
  candidates: [
    candidate('“⟦We stay.⟧', {
      text: 'We stay. We always stay.',
      evidence: [evidence('“⟦We stay.⟧'), evidence('⟦We always stay.⟧”, he added.', { role: 'continued' })],
      speaker: { name: 'Colonel Haddad', evidence: 'he added' },
    }),
    candidate('“⟦Nobody crossed⟧,” it said.', { speaker: null }),
  ],
};

export const refused: Answer = {
  kind: 'notFound',
  question,
  refusal: { kind: 'unknown words', words: ['@everyone'] },
};

export const changed: Answer = { kind: 'changed', question, articles: ['border'] };

export const entry: ArticleEntry = {
  article: 'border',
  title: 'Berms rise along the border',
  outlet: 'The Border Gazette',
  credit: 'AFP',
  published: { date: '2018-11', basis: 'inferred' },
  url: 'https://gazette.test/berms',
  paragraphs: 9,
  sentences: 20,
  words: 420,
  quotations: 2,
  entities: ['Amira Saleh', 'Haddad'],
};

export const articles: Answer = {
  kind: 'articles',
  question: { kind: 'sources' },
  articles: [entry, { ...entry, article: 'other', title: '' }],
  skipped: [{ file: 'photo.txt', reason: 'not UTF-8' }],
};
