import type { Evidence } from '../domain/answer.ts';
import { versionOf } from '../domain/article.ts';
import type { Sentence, SentenceId } from '../domain/sentence.ts';
import type { Passage, Range, Span } from '../domain/span.ts';
import type { Library } from '../library/library.ts';
import { passageOf } from '../text/passage.ts';

/** Shows a sentence as evidence; the highlight is a range of its text. */
export function cite(
  library: Library,
  sentence: Sentence,
  role: Evidence['role'],
  highlight?: Range,
): Evidence {
  return evidence(library, sentence, sentence.passage, role, highlight);
}

/**
 * Shows consecutive sentences of one article as one piece of evidence, for words that run over several of them: what
 * stands between two sentences comes along, so that the piece is still cut out of the article in one go.
 */
export function citeRun(
  library: Library,
  places: readonly (Range & { readonly sentence: SentenceId })[],
  role: Evidence['role'],
): Evidence | undefined {
  const first = places[0];
  const last = places.at(-1);
  const sentence = library.sentences[first?.sentence ?? -1];
  const end = library.sentences[last?.sentence ?? -1];
  if (first === undefined || last === undefined || sentence === undefined || end === undefined)
    return undefined;
  const run = citeSentences(library, sentence.id, end.id, role);
  const from = run.startOf(sentence.id) + first.from;
  const to = run.startOf(end.id) + last.to;
  return { ...run.evidence, highlight: { from, to } };
}

/** Sentences of one article shown as one piece, and where each of them starts in it. */
export type CitedRun = {
  readonly evidence: Evidence;
  readonly startOf: (sentence: SentenceId) => number;
};

/** Shows the sentences from `first` to `last`, which must be there and of one article, as one piece of evidence. */
export function citeSentences(
  library: Library,
  first: SentenceId,
  last: SentenceId,
  role: Evidence['role'],
): CitedRun {
  const run = library.sentences.slice(first, last + 1);
  const [sentence] = run;
  if (sentence === undefined) throw new Error(`there is no sentence ${first}`);
  const raw = library.articles.get(sentence.article)?.raw ?? '';
  const passages = run.map(({ passage }) => passage);
  const { passage, starts } = joinPassages(raw, passages);
  return {
    evidence: evidence(library, sentence, passage, role, undefined),
    startOf: (id) => starts[id - first] ?? 0,
  };
}

/** Between two sentences one white-space character of the raw text is kept. */
function joinPassages(raw: string, passages: readonly Passage[]): { passage: Passage; starts: number[] } {
  const spans: Span[] = [];
  const starts: number[] = [];
  let length = 0;
  for (const { spans: own, text } of passages) {
    const before = spans.at(-1)?.end;
    const isBlank = before !== undefined && /\s/.test(raw.charAt(before)) && before < (own[0]?.start ?? 0);
    if (isBlank) spans.push({ start: before, end: before + 1 });
    starts.push(length + (isBlank ? 1 : 0));
    length += text.length + (isBlank ? 1 : 0);
    spans.push(...own);
  }
  const merged = spans.reduce<Span[]>((all, span) => {
    const last = all.at(-1);
    if (last?.end === span.start) all[all.length - 1] = { start: last.start, end: span.end };
    else all.push(span);
    return all;
  }, []);
  return { passage: passageOf(raw, merged), starts };
}

function evidence(
  library: Library,
  sentence: Sentence,
  passage: Passage,
  role: Evidence['role'],
  highlight: Range | undefined,
): Evidence {
  const article = library.articles.get(sentence.article);
  const { outlet, credit, published, url } = article?.source ?? {};
  const shownOutlet = outlet ?? credit;
  return {
    sentence: passage.text,
    spans: passage.spans,
    ...(highlight && { highlight: { from: highlight.from, to: highlight.to } }),
    role,
    citation: {
      article: sentence.article,
      version: article === undefined ? '' : versionOf(article),
      title: article?.title ?? '',
      paragraph: sentence.paragraph,
      ...(shownOutlet !== undefined && { outlet: shownOutlet }),
      ...(published && { published }),
      ...(url !== undefined && { url }),
    },
  };
}
