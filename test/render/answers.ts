import type { Answer, ArticleEntry, Candidate, Citation, Evidence } from '../../src/domain/answer.ts';
import type { Check, Matched, Verdict } from '../../src/domain/verdict.ts';

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
  return { text, confidence: 0.9, evidence: [answer], also: [], aliases: [], ...more };
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

/** The comparison "The town is ~not~ led" beside its sentence. */
export const altered: Verdict = {
  kind: 'altered',
  isOthers: false,
  match: {
    evidence: evidence('⟦The town is not led by 40 men⟧, he said.'),
    comparison: [
      { kind: 'same', range: { from: 0, to: 11 } },
      { kind: 'removed', range: { from: 12, to: 15 } },
      { kind: 'same', range: { from: 16, to: 22 } },
      { kind: 'removed', range: { from: 23, to: 25 } },
      { kind: 'added', text: '60' },
      { kind: 'same', range: { from: 26, to: 29 } },
    ],
    turns: [
      { kind: 'negation', article: { from: 12, to: 15 } },
      { kind: 'number', article: { from: 23, to: 25 }, text: '60' },
    ],
  },
  speaker: { name: 'Colonel Haddad', evidence: 'he said' },
  naming: [
    evidence('⟦Colonel Haddad⟧ arrived on Monday.', {
      role: 'speaker',
      citation: { ...citation, paragraph: 2 },
    }),
  ],
};

const part = (marked: string): Matched => {
  const own = evidence(marked);
  return {
    evidence: own,
    comparison: [{ kind: 'same', range: own.highlight ?? { from: 0, to: 1 } }],
    turns: [],
  };
};

/** One check of each verdict. */
export const verdicts: readonly [Check, ...Check[]] = [
  {
    text: '“nobody crossed”',
    claimed: 'Haddad',
    verdict: {
      kind: 'exact',
      match: part('“⟦Nobody crossed⟧,” it said.'),
      typography: ['case', 'marks'],
      also: [evidence('⟦Nobody crossed⟧ at night.')],
      naming: [],
    },
  },
  {
    text: 'Nobody crossed',
    claimed: 'Saleh',
    verdict: {
      kind: 'other speaker',
      match: part('“⟦Nobody crossed⟧,” it said.'),
      typography: [],
      also: [],
      naming: [],
      speaker: { name: 'Colonel Haddad', evidence: 'it said' },
    },
  },
  { text: 'The town is led by 60 men', verdict: altered },
  {
    text: 'We stay and nobody crossed',
    verdict: { kind: 'stitched', parts: [part('⟦We stay⟧.'), part('⟦Nobody crossed⟧.')] },
  },
  {
    text: 'We stay',
    verdict: {
      kind: 'cut',
      isOthers: false,
      match: {
        evidence: evidence('⟦We stay⟧ unless it rains.'),
        comparison: [
          { kind: 'same', range: { from: 0, to: 7 } },
          { kind: 'left out', range: { from: 8, to: 23 } },
        ],
        turns: [{ kind: 'limit', article: { from: 8, to: 14 } }],
      },
      naming: [],
      speaker: null,
    },
  },
  { text: 'They remain', verdict: { kind: 'other words', evidence: [evidence('We stay.')] } },
  { text: 'It snowed', verdict: { kind: 'absent', unknown: ['snowed'] } },
];

/** An answer of /verify with these checks. */
export function verified(checks: readonly [Check, ...Check[]], unchecked = 0): Answer {
  return { kind: 'verified', question: { kind: 'verify', text: 'x' }, checks, unchecked };
}
