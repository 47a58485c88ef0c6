import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import type { Library } from '../library/library.ts';
import { recordLine } from '../render/record.ts';
import { answerApi } from './api.ts';
import type { Assets } from './assets.ts';
import type { Asking } from './console/ask-line.ts';
import { headers, onlyFor, readOnly } from './guard.ts';
import { readOrder } from './library/order.ts';
import { createWritePage, messagePage, type Page } from './page.ts';
import type { Pages } from './pages.ts';
import { type Allowance, createLimiter, limited } from './rate-limit.ts';
import { readPlace } from './reader/read-place.ts';
import { createSend } from './send.ts';
import { onceForEach } from './shelf.ts';

type Environment = { Bindings: HttpBindings };

export type AppOptions = Asking & {
  readonly current: () => Library;
  readonly pages: Pages;
  readonly assets: Assets;
  /** Whether a name in a request's Host is one of this page's. */
  readonly isOurs: (host: string) => boolean;
  /** Who asks, as far as can be told. */
  readonly visitorOf: (request: HttpBindings['incoming']) => string;
  readonly limits: Limits;
};

/** What one visitor may request, and how many questions all of them together may ask. */
export type Limits = { readonly visitor: Allowance; readonly questions: Allowance };

const htmlType = 'text/html; charset=utf-8';

/** So many pages that were looked at last are kept. */
const mostPages = 100;
/** In UTF-16 code units. */
const largestKept = 500_000;

/** A question takes as long as so many pages. */
const costOfQuestion = 10;

/** All routes. Nothing can be changed through any of them. */
export function createApp(options: AppOptions): Hono<Environment> {
  const { current, pages, assets, isOurs, visitorOf, limits, onFault } = options;
  const writePage = createWritePage(assets);
  const app = new Hono<Environment>({ getPath: pathOf });
  const visitorIn = (context: Context<Environment>) => visitorOf(context.env.incoming);
  const send = createSend();
  const sendPage = (context: Context, page: Page, status: 200 | 404 | 500 = 200) =>
    send(context, { body: writePage(page), type: htmlType, status });
  const keptPages = onceForEach(() => new Map<string, string>());
  /** A page that says the same as long as the articles are the same is written once. */
  const sendKept = (context: Context, make: () => Page | undefined) => {
    const kept = keptPages(current());
    const { url } = context.req;
    const page = kept.has(url) ? undefined : make();
    const body = kept.get(url) ?? (page && writePage(page));
    if (body === undefined) return context.notFound();
    if (body.length <= largestKept) kept.set(url, body);
    for (const oldest of kept.keys()) {
      if (kept.size <= mostPages) break;
      kept.delete(oldest);
    }
    return send(context, { body, type: htmlType });
  };
  const byVisitor = createLimiter(limits.visitor);
  const byEverybody = createLimiter(limits.questions);
  app.use(headers, onlyFor(isOurs), readOnly);
  app.use(limited(byVisitor, visitorIn, (context) => (asksQuestion(context) ? costOfQuestion : 1)));
  app.use(
    limited(
      byEverybody,
      () => 'everybody',
      (context) => (asksQuestion(context) ? 1 : 0),
    ),
  );

  app.get('/', async (context) => sendPage(context, await pages.console(context.req.query('q'))));
  app.get('/library', (context) => sendKept(context, () => pages.library(readOrder(context.req.query()))));
  app.get('/source/*', (context) =>
    sendKept(context, () => {
      const id = articleIn(context.req.path);
      return id === undefined ? undefined : pages.reader(id, readPlace(context.req.query()));
    }),
  );
  app.get('/api/ask', async (context) => {
    const { status, record } = await answerApi(context.req.query(), options);
    return send(context, { body: recordLine(record), type: 'application/json; charset=utf-8', status });
  });
  app.get('/api/complete', (context) => context.json(pages.complete(context.req.query('line') ?? '')));
  app.get('/assets/*', (context) => {
    const asset = assets.find(context.req.path);
    if (asset === undefined) return context.notFound();
    return send(context, { ...asset, cache: 'public, max-age=31536000, immutable' });
  });
  app.notFound((context) =>
    sendPage(context, messagePage('There is nothing here', 'No page and no article has this address.'), 404),
  );
  app.onError((error, context) => {
    onFault(error);
    return sendPage(
      context,
      messagePage('Something went wrong', 'It was not you. Try again in a moment.'),
      500,
    );
  });
  return app;
}

function asksQuestion({ req }: Context): boolean {
  return req.path === '/api/ask' || (req.path === '/' && req.query('q') !== undefined);
}

/** The path as it was sent, without dot segments; an address that cannot be read leads nowhere. */
function pathOf(request: Request): string {
  return URL.canParse(request.url) ? new URL(request.url).pathname : '/';
}

function articleIn(path: string): string | undefined {
  try {
    return path.slice('/source/'.length).split('/').map(decodeURIComponent).join('/');
  } catch {
    return undefined;
  }
}
