import type { ArticleEntry } from '../domain/answer.ts';
import type { Article, ArticleId } from '../domain/article.ts';
import type { EntityId } from '../domain/entity.ts';
import { isSpoken } from '../domain/quotation.ts';
import type { SentenceId } from '../domain/sentence.ts';
import type { Library } from '../library/library.ts';
import { isContentWord } from '../search/vocabulary.ts';

/** How many of its most frequent entities tell what an article is about. */
const mostEntities = 10;

/** What /sources shows: the articles, the newest first, those without a full date last. */
export function listSources(library: Library, only?: ArticleId): ArticleEntry[] {
  const articles = [...library.articles.values()].filter(({ id }) => only === undefined || id === only);
  const held = holdingsOf(library);
  return articles
    .map((article) => entryOf(library, article, held.get(article.id)))
    .toSorted((a, b) => compareText(sortDate(b), sortDate(a)) || compareText(a.article, b.article));
}

/** What is counted of an article. */
type Holding = {
  sentences: number;
  words: number;
  quotations: number;
  /** In how many of its sentences each entity stands. */
  readonly entities: Map<EntityId, number>;
};

/** Of all articles in one pass: looking for each article's own would take as many passes as there are articles. */
function holdingsOf({ sentences, entities, quotations }: Library): ReadonlyMap<ArticleId, Holding> {
  const held = new Map<ArticleId, Holding>();
  const holding = (id: SentenceId): Holding => {
    const article = sentences[id]?.article ?? '';
    const known = held.get(article) ?? { sentences: 0, words: 0, quotations: 0, entities: new Map() };
    held.set(article, known);
    return known;
  };
  for (const { id, tokens } of sentences) {
    const own = holding(id);
    own.sentences += 1;
    own.words += tokens.filter(({ part }) => part !== 'mark').length;
  }
  for (const quotation of quotations.filter(isSpoken))
    holding(quotation.words[0]?.sentence ?? -1).quotations += 1;
  for (const entity of entities) {
    for (const id of entity.sentences) {
      const own = holding(id).entities;
      own.set(entity.id, (own.get(entity.id) ?? 0) + 1);
    }
  }
  return held;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sortDate({ published }: ArticleEntry): string {
  return published === undefined || published.date.startsWith('-') ? '' : published.date;
}

function entryOf(library: Library, { id, title, source, paragraphs }: Article, held?: Holding): ArticleEntry {
  return {
    article: id,
    title,
    ...source,
    paragraphs: paragraphs.length,
    sentences: held?.sentences ?? 0,
    words: held?.words ?? 0,
    quotations: held?.quotations ?? 0,
    entities: frequentEntities(library, held?.entities ?? new Map()),
  };
}

function frequentEntities({ entities }: Library, counts: ReadonlyMap<EntityId, number>): string[] {
  return [...counts]
    .map(([id, count]) => ({ id, name: entities[id]?.name ?? '', count }))
    .filter(({ name }) => isContentWord(name))
    .toSorted((a, b) => b.count - a.count || a.id - b.id)
    .slice(0, mostEntities)
    .map(({ name }) => name);
}
