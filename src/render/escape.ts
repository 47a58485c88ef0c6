/**
 * What has a meaning to Discord anywhere in a line: emphasis, code, spoilers, links and link labels, mentions, custom
 * emoji, timestamps and quotes (all with < or >), and / because an address without it is not recognised as one.
 */
const anywhere = /[\\*_~`|<>[\]@/]/g;

/** At the start of a line: a heading, subtext, a list with dashes or numbers. */
const atLineStart = /^([^\S\r\n\u2028\u2029]*\d*)([#+.-])/gm;

/**
 * Makes text literal in Discord's Markdown with backslashes, one pass each, in time linear in its length. Taking a
 * backslash away before each punctuation mark gives the exact text back. The result may be put at the start of a line
 * or inside one. It is at most twice as long.
 */
export function escapeMarkdown(text: string): string {
  return escapeInsideLine(text).replace(atLineStart, '$1\\$2');
}

/** The same for text without line breaks that has something before it in its line. */
export function escapeInsideLine(text: string): string {
  return text.replace(anywhere, '\\$&');
}
