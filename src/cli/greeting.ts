import type { Library } from '../library.ts';
import { counted } from '../render/words.ts';

/** What is loaded, and how to begin. */
export function greetingWords(
  library: Pick<Library, 'articles' | 'sentences' | 'skipped'>,
  example: string,
): string {
  const loaded = `${counted(library.articles.size, 'article')}, ${counted(library.sentences.length, 'sentence')}.`;
  const left = library.skipped.length;
  const skipped = left === 0 ? '' : ` ${counted(left, 'file')} left out, see /sources.`;
  return `${loaded}${skipped} Try: ${example}  Tab completes, /help explains, /quit leaves.`;
}
