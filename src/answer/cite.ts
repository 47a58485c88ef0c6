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
  const run = library.sentences.slice(sentence.id, end.id + 1);
  if (run.length === 1)
    return evidence(library, sentence, sentence.passage, role, { from: first.from, to: last.to });
  const raw = library.articles.get(sentence.article)?.raw ?? '';
  const passage = joinPassages(
    raw,
    run.map((one) => one.passage),
  );
  const to = passage.text.length - (end.passage.text.length - last.to);
  return evidence(library, sentence, passage, role, { from: first.from, to });
}

/** Between two sentences one white-space character of the raw text is kept. */
function joinPassages(raw: string, passages: readonly Passage[]): Passage {
  const spans: Span[] = [];
  for (const { spans: own } of passages) {
    const before = spans.at(-1)?.end;
    const isBlank = before !== undefined && /\s/.test(raw.charAt(before)) && before < (own[0]?.start ?? 0);
    if (isBlank) spans.push({ start: before, end: before + 1 });
    spans.push(...own);
  }
  const merged = spans.reduce<Span[]>((all, span) => {
    const last = all.at(-1);
    if (last?.end === span.start) all[all.length - 1] = { start: last.start, end: span.end };
    else all.push(span);
    return all;
  }, []);
  return passageOf(raw, merged);
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
