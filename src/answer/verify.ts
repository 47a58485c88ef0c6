import type { Answer, Evidence, ShownCandidate } from '../domain/answer.ts';
import type { ArticleId } from '../domain/article.ts';
import type { Library } from '../library/library.ts';
import { reread } from '../library/reread.ts';
import { passageOf } from '../text/passage.ts';
import { evidenceIn } from './evidence-in.ts';

/**
 * The promise that every answer stands on: before it leaves, all its words are cut out of the raw files again and
 * compared. Where a file has changed, or any word differs, nothing of the answer is sent.
 */
export function verify(library: Library, answer: Answer): Answer {
  const changed = new Set(changedArticles(library, evidenceIn(answer)));
  for (const candidate of answer.kind === 'found' ? answer.candidates : [])
    if (!isHighlighted(candidate)) changed.add(candidate.evidence[0].citation.article);
  return changed.size === 0 ? answer : { kind: 'changed', question: answer.question, articles: [...changed] };
}

/** The articles whose files no longer hold the words of these candidates. */
export function findChanged(library: Library, candidates: readonly ShownCandidate[]): ArticleId[] {
  const changed = changedArticles(
    library,
    candidates.flatMap((candidate) => [...candidate.evidence, ...candidate.also]),
  );
  const others = candidates.filter((candidate) => !isHighlighted(candidate));
  return [...new Set([...changed, ...others.map(({ evidence: [first] }) => first.citation.article)])];
}

function changedArticles(library: Library, evidence: readonly Evidence[]): ArticleId[] {
  const ids = [...new Set(evidence.map(({ citation }) => citation.article))];
  const raws = new Map(ids.map((id) => [id, reread(library, id)]));
  const wrong = evidence.filter((piece) => !stands(piece, raws.get(piece.citation.article)));
  return [...new Set(wrong.map(({ citation }) => citation.article))];
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
