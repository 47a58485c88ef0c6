import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Candidate, Evidence } from '../domain/answer.ts';
import type { ArticleId } from '../domain/article.ts';
import type { Library } from '../library/library.ts';

/** The shares of sentences that the files hold word for word, and of answers that stand where they are highlighted. */
export type WordCheck = { readonly verbatim?: number; readonly highlight?: number };

/** Cuts every sentence of answers out of the files. It does not rely on the checks that answering makes itself. */
export type CheckWords = (candidates: readonly Candidate[]) => Promise<WordCheck>;

/** Reads each file once: whoever evaluates does not edit the articles meanwhile. */
export function createCheckWords({ folder, articles }: Pick<Library, 'folder' | 'articles'>): CheckWords {
  const raws = new Map<ArticleId, Promise<string | undefined>>();
  const rawOf = (id: ArticleId): Promise<string | undefined> => {
    const known = raws.get(id);
    if (known !== undefined) return known;
    const file = articles.get(id)?.file;
    const read =
      file === undefined
        ? Promise.resolve(undefined)
        : readFile(join(folder, file), 'utf8').catch(() => undefined);
    raws.set(id, read);
    return read;
  };

  return async (candidates) => {
    if (candidates.length === 0) return {};
    const evidence = candidates.flatMap((candidate) => [...candidate.evidence, ...candidate.also]);
    const standing = await Promise.all(
      evidence.map(async (piece) => stands(piece, await rawOf(piece.citation.article))),
    );
    return { verbatim: shareOf(standing), highlight: shareOf(candidates.map(isHighlighted)) };
  };
}

function stands({ spans, sentence }: Evidence, raw: string | undefined): boolean {
  if (raw === undefined) return false;
  return collapse(spans.map(({ start, end }) => raw.slice(start, end)).join('')) === collapse(sentence);
}

/** A quotation of several sentences is longer than what is highlighted in its first one. */
function isHighlighted({ text, evidence: [{ sentence, highlight }], speaker }: Candidate): boolean {
  const words = highlight === undefined ? '' : sentence.slice(highlight.from, highlight.to);
  return words !== '' && (speaker === undefined ? text === words : text.includes(words));
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function shareOf(checks: readonly boolean[]): number {
  return checks.filter(Boolean).length / checks.length;
}
