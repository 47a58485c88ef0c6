import { evidenceIn } from '../../answer/evidence-in.ts';
import type { Answer, Citation } from '../../domain/answer.ts';
import type { ArticleId } from '../../domain/article.ts';
import { type Html, html, nothing } from '../../render/markup.ts';
import { evidenceAddress } from '../../render/source-address.ts';
import { counted, publishedWords, titleWords } from '../../render/words.ts';

/** The articles that an answer cites, in the order in which it does, each with the places. */
export function sourcesPanel(answer: Answer): Html {
  const shown = evidenceIn(answer);
  if (shown.length === 0) return nothing;
  const byArticle = new Map<ArticleId, { citation: Citation; places: Map<number, string> }>();
  for (const evidence of shown) {
    const { citation } = evidence;
    const source = byArticle.get(citation.article) ?? { citation, places: new Map<number, string>() };
    byArticle.set(citation.article, source);
    if (!source.places.has(citation.paragraph))
      source.places.set(citation.paragraph, evidenceAddress(evidence));
  }
  return html`<aside class="sources" aria-labelledby="sources">
    <h2 id="sources">${counted(byArticle.size, 'source')}</h2>
    <ol>${[...byArticle.values()].map(
      ({ citation, places }) => html`<li>
        <span class="title" dir="auto">${titleWords(citation.title)}</span>
        <span class="faint">${originOf(citation)}</span>
        <span class="places">${places.size === 1 ? 'paragraph' : 'paragraphs'} ${[...places]
          .toSorted(([one], [other]) => one - other)
          .map(
            ([paragraph, address], at) => html`${at > 0 && ', '}<a href="${address}">${paragraph}</a>`,
          )}</span>
      </li>`,
    )}</ol>
  </aside>`;
}

function originOf({ outlet, published }: Citation): string {
  const date = published === undefined ? 'date not known' : publishedWords(published);
  return outlet === undefined ? date : `${outlet}, ${date}`;
}
