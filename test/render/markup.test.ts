import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayable } from '../../src/render/display.ts';
import { html, markupOf, webAddress } from '../../src/render/markup.ts';

const references: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

test('whatever text is filled in, no tag or attribute begins or ends, and it reads as it is shown', () => {
  // Of all characters, those with a meaning would hardly ever come.
  const unit = fc.oneof(fc.constantFrom(...'<>&"\'/= a;#'), fc.string({ unit: 'binary', maxLength: 1 }));
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 200 }), (text) => {
      const written = markupOf(html`${text}`);
      expect(written).not.toMatch(/[<>"']/);
      expect(written.replace(/&(?:amp|lt|gt|quot|#39);/g, (found) => references[found] ?? '')).toBe(
        displayable(text),
      );
    }),
    { seed: 6, numRuns: 500 },
  );
});

test('HTML is filled in as it is, lists one after the other, and nothing as nothing', () => {
  const items = ['a', '<b>'].map((text) => html`<li>${text}</li>`);
  expect(markupOf(html`<ul id="${'"'}">${items}</ul>${undefined}${false}${0}`)).toBe(
    '<ul id="&quot;"><li>a</li><li>&lt;b&gt;</li></ul>0',
  );
});

test('what looks like HTML and was not made by a template is refused by the types and not written', () => {
  const forged = JSON.parse('{"markup": "<script>"}');
  expect(() => markupOf(html`${forged}`)).toThrow();
});

test.each([
  ['https://gazette.test/a?b=1', 'https://gazette.test/a?b=1'],
  ['http://gazette.test', 'http://gazette.test/'],
  ['javascript:alert(1)', undefined],
  [' JaVaScript:alert(1)', undefined],
  ['data:text/html,<script>', undefined],
  ['vbscript:x', undefined],
  ['//gazette.test', undefined],
  ['', undefined],
  [undefined, undefined],
])('%j may be linked to as %j', (url, address) => {
  expect(webAddress(url)).toBe(address);
});
