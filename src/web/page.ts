import { type Content, type Html, html, markupOf } from '../render/markup.ts';
import type { Assets } from './assets.ts';

/** Where somebody is; shown in the head of the page. */
export type Place = 'console' | 'library' | 'reader' | 'nowhere';

export type Page = {
  readonly place: Place;
  readonly title: string;
  readonly main: Content;
  /** The script that makes the page quicker to use; everything that is to be read is there without it. */
  readonly script?: string;
};

/** Writes a page as it is sent. */
export type WritePage = (page: Page) => string;

const name = 'Verbatim';

export function createWritePage(assets: Assets): WritePage {
  return ({ place, title, main, script }) => {
    const whole = html`<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="Answers from a folder of articles, word for word, and where each word stands.">
<title>${title === name ? name : `${title} – ${name}`}</title>
<link rel="icon" href="${assets.address('icon.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${assets.address('style.css')}">
${script !== undefined && html`<script type="module" src="${assets.address(script)}"></script>`}
</head>
<body class="at-${place}">
<a class="skip" href="#main">Skip to the content</a>
<header class="head">
  <a class="brand" href="/"><span class="mark" aria-hidden="true">“</span>${name}</a>
  <nav aria-label="Pages">${link('/', 'Ask', place === 'console')}${link('/library', 'Library', place === 'library')}</nav>
</header>
<main id="main" tabindex="-1">${main}</main>
<footer class="foot"><p>Every answer is a piece of an article, cut out of its file and compared again before it is shown.</p></footer>
</body>
</html>`;
    return `<!doctype html>\n${markupOf(whole)}`;
  };
}

function link(href: string, words: string, isHere: boolean): Html {
  return isHere
    ? html`<a href="${href}" aria-current="page">${words}</a>`
    : html`<a href="${href}">${words}</a>`;
}

/** A page that only says something, for example that there is nothing at this address. */
export function messagePage(title: string, words: string): Page {
  return {
    place: 'nowhere',
    title,
    main: html`<div class="message"><h1>${title}</h1><p>${words}</p>
      <p><a href="/">Ask a question</a> or look at <a href="/library">the library</a>.</p></div>`,
  };
}
