import { createAbout } from '../answer/about.ts';
import { findContext } from '../answer/context.ts';
import { listSources } from '../answer/list-sources.ts';
import { datedStatements } from '../answer/timeline/answer-timeline.ts';
import type { Candidate } from '../domain/answer.ts';
import type { Library } from '../library/library.ts';
import { completeLine, type LineCompletion } from '../line/complete-line.ts';
import { quoted } from '../render/html-candidate.ts';
import { type Html, html, nothing } from '../render/markup.ts';
import { counted } from '../render/words.ts';
import { type Asking, askLine, longestLine } from './console/ask-line.ts';
import { consolePage } from './console/console-page.ts';
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
  // The first visitor need not wait for it.
  shelfOf(current());
  const aboutOf = createAbout(current, answerer);
  const catalogueOf = onceForEach((library): Catalogue => {
    const shelf = shelfOf(library);
    return {
      entries: listSources(library),
      subjects: subjectsOf(library, shelf),
      together: findTogether(library, shelf),
      statements: datedStatements(library),
    };
  });
  return {
    async console(line) {
      const library = current();
      const asked = line === undefined ? undefined : await askLine(line, asking);
      const { articles, sentences } = library;
      const size = `${counted(articles.size, 'article')}, ${counted(sentences.length, 'sentence')}`;
      const { examples } = await aboutOf();
      return consolePage({
        asked,
        commands,
        examples,
        size,
        below: (candidate) => contextOf(library, candidate),
      });
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

/** The paragraphs around an answer, folded. */
function contextOf(library: Library, { evidence: [first] }: Candidate): Html {
  const context = findContext(library, first);
  if (context === undefined) return nothing;
  const paragraphs = context.evidence.toSorted((a, b) => a.citation.paragraph - b.citation.paragraph);
  return html`<details class="context"><summary>Context</summary>${paragraphs.map(quoted)}</details>`;
}
