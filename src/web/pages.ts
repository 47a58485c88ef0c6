import { listSources } from '../answer/list-sources.ts';
import type { Library } from '../library/library.ts';
import { completeLine, type LineCompletion } from '../line/complete-line.ts';
import { nothing } from '../render/markup.ts';
import { counted } from '../render/words.ts';
import { type Asking, askLine, longestLine } from './console/ask-line.ts';
import { consolePage } from './console/console-page.ts';
import { makeExamples } from './console/examples.ts';
import { type Catalogue, libraryPage } from './library/library-page.ts';
import type { Order } from './library/order.ts';
import { subjectsOf } from './library/subjects.ts';
import { findTogether } from './library/together.ts';
import type { Page } from './page.ts';
import type { AskedPlace } from './reader/read-place.ts';
import { readerPage } from './reader/reader-page.ts';
import { createShelf, onceForEach } from './shelf.ts';

/** The pages as the library is now. */
export type Pages = {
  /** `line` is undefined where nobody has asked yet. */
  readonly console: (line: string | undefined) => Promise<Page>;
  readonly library: (order: Order) => Page;
  /** Undefined where there is no such article. */
  readonly reader: (article: string, place: AskedPlace) => Page | undefined;
  readonly complete: (line: string) => LineCompletion;
};

export function createPages(current: () => Library, asking: Asking): Pages {
  const { answerer, commands } = asking;
  const shelfOf = onceForEach(createShelf);
  const examplesOf = onceForEach((library) => makeExamples(library, answerer, commands));
  const catalogueOf = onceForEach((library): Catalogue => {
    const shelf = shelfOf(library);
    return {
      entries: listSources(library),
      subjects: subjectsOf(library, shelf),
      together: findTogether(library, shelf),
    };
  });
  return {
    async console(line) {
      const library = current();
      const asked = line === undefined ? undefined : await askLine(line, asking);
      const { articles, sentences } = library;
      const size = `${counted(articles.size, 'article')}, ${counted(sentences.length, 'sentence')}`;
      const examples = await examplesOf(library);
      return consolePage({ asked, commands, examples, size, below: () => nothing });
    },
    library: (order) => libraryPage(current(), catalogueOf(current()), order),
    reader(id, place) {
      const library = current();
      const article = library.articles.get(id);
      const volume = shelfOf(library).get(id);
      return article && volume && readerPage(library, volume, article, place);
    },
    complete: (line) => completeLine(line.slice(0, longestLine), commands, [], answerer.complete),
  };
}
