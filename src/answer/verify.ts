import type { Answer, Evidence, ShownCandidate } from '../domain/answer.ts';
import type { ArticleId } from '../domain/article.ts';
import type { Library } from '../library/library.ts';
import { reread } from '../library/reread.ts';
import { passageOf } from '../text/passage.ts';

/**
 * The promise that every answer stands on: before it leaves, all its words are cut out of the raw files again and
 * compared. Where a file has changed, or any word differs, nothing of the answer is sent.
 */
export function verify(library: Library, answer: Answer): Answer {
  if (answer.kind !== 'found') return answer;
  const articles = findChanged(library, answer.candidates);
  return articles.length === 0 ? answer : { kind: 'changed', question: answer.question, articles };
}

/** The articles whose files no longer hold the words of these candidates. */
export function findChanged(library: Library, candidates: readonly ShownCandidate[]): ArticleId[] {
  const evidence = candidates.flatMap((candidate) => [...candidate.evidence, ...candidate.also]);
  const ids = [...new Set(evidence.map(({ citation }) => citation.article))];
  const raws = new Map(ids.map((id) => [id, reread(library, id)]));
  const wrong = new Set<ArticleId>();
  for (const piece of evidence)
    if (!stands(piece, raws.get(piece.citation.article))) wrong.add(piece.citation.article);
  for (const candidate of candidates)
    if (!isHighlighted(candidate)) wrong.add(candidate.evidence[0].citation.article);
  return [...wrong];
}

function stands({ spans, sentence, highlight }: Evidence, raw: string | undefined): boolean {
  if (raw === undefined || spans.some(({ end }) => end > raw.length)) return false;
  const isInside =
    highlight === undefined || (highlight.from < highlight.to && highlight.to <= sentence.length);
  return isInside && passageOf(raw, spans).text === sentence;
}

function isHighlighted({ text, evidence: [first] }: ShownCandidate): boolean {
  return first.sentence.slice(first.highlight?.from, first.highlight?.to) === text;
}
