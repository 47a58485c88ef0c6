import { displayable } from './display.ts';

const written: unique symbol = Symbol('written');

/** HTML that can be put into a page as it is. Only `html` makes it, so every text in it is escaped. */
export type Html = { readonly [written]: string };

/** What can stand in a template: text is escaped, HTML is not, and nothing is nothing. */
export type Content = string | number | Html | readonly Content[] | undefined | false;

/**
 * A template: what the code says is HTML, what is filled in is text. It may be filled in between tags and inside
 * attributes in double quotation marks; nowhere else, and never in a script, a style, or a name of a tag. An address
 * from outside is checked before: see `webAddress`.
 */
export function html(template: TemplateStringsArray, ...contents: readonly Content[]): Html {
  const pieces = template.map((piece, at) => (at === 0 ? piece : `${write(contents[at - 1])}${piece}`));
  return { [written]: pieces.join('') };
}

export const nothing: Html = html``;

/** The page's text, to be sent. */
export function markupOf(page: Html): string {
  return page[written];
}

/** An address from outside as one that a link may lead to: only of the web, so that a click never runs a script. */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

function write(content: Content): string {
  if (content === undefined || content === false) return '';
  if (typeof content === 'number') return String(content);
  if (typeof content === 'string') return escapeText(content);
  if (written in content) return content[written];
  return content.map(write).join('');
}

const plain = /^[\x20-\x7e]*$/;
const special = /[&<>"']/g;
const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Blanks at the ends are kept: a sentence is written in pieces. */
function escapeText(text: string): string {
  const shown = plain.test(text) ? text : displayable(text);
  return shown.replace(special, (character) => references[character] ?? '');
}
