import { describe, expect, test } from 'vitest';
import { renderInHtml } from '../../src/render/html.ts';
import { html, markupOf } from '../../src/render/markup.ts';
import * as answers from './answers.ts';

/** The text that a reader sees. */
const textOf = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const render = (answer: Parameters<typeof renderInHtml>[0]) => markupOf(renderInHtml(answer));

describe('an answer that was found', () => {
  const written = render(answers.found);

  test('shows the words, the sentence with them marked, whose names they are, and the place as a link', () => {
    expect(written).toContain('<h3 class="words" dir="auto">Amira Saleh</h3>');
    expect(written).toContain('The town is led by <mark>Amira Saleh</mark>, he said.');
    expect(textOf(written)).toContain('also: Umm Karim');
    expect(written).toContain(
      '<a href="/source/border?words=19-30&amp;of=0123456789ab#p3">“Berms rise along the border”',
    );
  });

  test('tells how names were understood, who is meant, where else it stands, and the other candidates', () => {
    const text = textOf(written);
    expect(text).toMatch(/^IS: also ISIS, Daesh Amira Saleh/);
    expect(text).toContain('Who is meant, paragraph 2 Colonel Haddad arrived on Monday.');
    expect(text).toContain('Also in: “Elsewhere”');
    expect(text).toMatch(/Other candidates Omar Nasser/);
  });

  test('has below each candidate what the surface adds', () => {
    const below = markupOf(renderInHtml(answers.found, ({ text }) => html`<p>[${text}]</p>`));
    expect(below).toContain('<p>[Amira Saleh]</p>');
    expect(below).toContain('<p>[Omar Nasser]</p>');
  });
});

test('sides of a disagreement come first, each with its date, and the rest after them', () => {
  const text = textOf(render(answers.disagreeing));
  expect(text).toMatch(
    /^These articles do not agree.*Side 1: 29 October 2018 .*2,000.*Side 2: 4 November 2017.*2,500 and 3,500.*Other candidates 40/,
  );
});

test('a quotation names its speaker, or says that none is stated', () => {
  const text = textOf(render(answers.quotation));
  expect(text).toContain('— Colonel Haddad (“he added”)');
  expect(text).toContain('— speaker not stated');
});

test('refusals and changed articles are one sentence, and an echo is only text', () => {
  expect(textOf(render(answers.refused))).toBe('Not in these articles: no article mentions “@everyone”.');
  expect(textOf(render(answers.changed))).toContain('has changed since being read');
});

test('articles are links to the reader, and what was left out has its reason', () => {
  const written = render(answers.articles);
  expect(written).toContain('<a href="/source/border" dir="auto">Berms rise along the border</a>');
  expect(written).toContain('(untitled)');
  expect(textOf(written)).toContain('photo.txt not UTF-8');
});
