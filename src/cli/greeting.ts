import type { Command } from '../domain/command.ts';
import type { Library } from '../library/library.ts';
import { counted } from '../render/words.ts';

type Loaded = Pick<Library, 'articles' | 'sentences' | 'skipped'>;

/** What is loaded, and how to begin. `page` is the address of the page in a browser. */
export function greetingWords(
  { articles, sentences, skipped }: Loaded,
  commands: readonly Command[],
  page: string,
): string {
  const loaded = `${counted(articles.size, 'article')}, ${counted(sentences.length, 'sentence')}.`;
  const left = skipped.length === 0 ? '' : ` ${counted(skipped.length, 'file')} left out: see /sources.`;
  const example = commands[0] === undefined ? '' : ` Try ${commands[0].example}`;
  return `${loaded}${left}${example} Tab completes, /help explains, /quit leaves. In a browser: ${page}`;
}
