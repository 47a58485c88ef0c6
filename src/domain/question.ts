import * as z from 'zod';

/** A question's text may be this long (in characters as people count them); Discord is told the same limit. */
export const longestQuestion = 200;
export const mostAnswers = 5;
/** A text that /verify checks may be this long, in characters as people count them. */
export const shortestChecked = 3;
export const longestChecked = 1000;

const controls = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
const invisible = /[\p{Default_Ignorable_Code_Point}\p{White_Space}]/gu;
const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** What a person typed, made safe to search and to show again: well-formed, on one line, without controls. */
export function cleanInput(text: string): string {
  return text.toWellFormed().replace(controls, ' ').replace(directionMarks, '').trim();
}

const typed = (what: string, longest = longestQuestion) =>
  z
    .string({ error: `The ${what} is missing: write a few words.` })
    .transform(cleanInput)
    .refine((text) => text.replace(invisible, '') !== '', {
      error: `The ${what} is empty: write a few words.`,
      params: { kind: 'empty' },
    })
    .refine((text) => [...text].length <= longest, {
      error: (issue) =>
        `The ${what} has ${[...String(issue.input)].length} characters; at most ${longest} are allowed. Ask in fewer words.`,
      params: { kind: 'too long', most: longest },
    });

const source = typed('source').optional();
const limit = z
  .int({ error: `The limit must be a whole number from 1 to ${mostAnswers}.` })
  .min(1, { error: `The limit must be at least 1.` })
  .max(mostAnswers, { error: `The limit must be at most ${mostAnswers}.` })
  .default(mostAnswers);

/** No reader turns further. */
export const mostPages = 1000;
const page = z
  .int({ error: `The page must be a whole number from 1 to ${mostPages}.` })
  .min(1, { error: 'The page must be at least 1.' })
  .max(mostPages, { error: `The page must be at most ${mostPages}.` })
  .optional();

/** The options of /who, /where, /when, /how-many and /ask. `source` is a title or an article's id, as typed. */
export const askedOptions = z.object({ question: typed('question'), source, limit });

/** The options of /quote: a topic, a speaker, or both. `limit` quotations are a page; without a number, the first. */
export const quoteOptions = z
  .object({ topic: typed('topic').optional(), speaker: typed('speaker').optional(), source, limit, page })
  .refine(({ topic, speaker }) => topic !== undefined || speaker !== undefined, {
    error: 'Say what to look for: a topic, a speaker, or both.',
    params: { kind: 'nothing to look for' },
  });

/** The options of /verify: one quotation or a message with several, and who is said to have said it. */
export const verifyOptions = z.object({
  text: typed('text', longestChecked).refine((text) => [...text].length >= shortestChecked, {
    error: `The text is too short to be looked for: give at least ${shortestChecked} characters.`,
    params: { kind: 'too short', least: shortestChecked },
  }),
  speaker: typed('speaker').optional(),
  source,
});

/** The options of /compare. */
export const compareOptions = z.object({ topic: typed('topic') });

/** The options of /timeline. */
export const timelineOptions = z.object({ topic: typed('topic'), source });

/** The options of /sources: nothing for the list, or one article. */
export const sourcesOptions = z.object({ source });

/** Of a message whose sources are looked for, so much is read, in characters as people count them. */
export const longestMessage = 2000;

/** What is looked for in "Find sources": the articles' sentences that speak of what a message says. */
export type SourcesOf = {
  readonly kind: 'sources-of';
  readonly message: string;
  readonly source?: string | undefined;
};

export const askedKinds = ['who', 'where', 'when', 'how-many', 'ask'] as const;
export type AskedKind = (typeof askedKinds)[number];

/** What is asked, the same from every surface. */
export type Question =
  | ({ readonly kind: AskedKind } & Readonly<z.output<typeof askedOptions>>)
  | ({ readonly kind: 'quote' } & Readonly<z.output<typeof quoteOptions>>)
  | ({ readonly kind: 'verify' } & Readonly<z.output<typeof verifyOptions>>)
  | SourcesOf
  | ({ readonly kind: 'compare' } & Readonly<z.output<typeof compareOptions>>)
  | ({ readonly kind: 'timeline' } & Readonly<z.output<typeof timelineOptions>>)
  | ({ readonly kind: 'sources' } & Readonly<z.output<typeof sourcesOptions>>);
