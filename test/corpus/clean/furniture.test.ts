import { expect, test } from 'vitest';
import { parse } from '../../../src/corpus/parse.ts';
import type { Furniture } from '../../../src/domain/article.ts';
import { headline, leftOutOf, page, paragraphs, textsOf } from '../page.ts';

type Rows = readonly (readonly [string, Furniture])[];

const anywhere: Rows = [
  ['* * *', 'separator'],
  ['________________', 'separator'],
  ['Advertisement', 'advertisement'],
  ['ADVERTISEMENT - SCROLL TO CONTINUE', 'advertisement'],
  ['Story continues below advertisement', 'advertisement'],
  ['Sponsored content', 'advertisement'],
  ['buy aspirol online https://pills.example/aspirol.html no prescription pharmacy', 'advertisement'],
  ['Cheapest slots and casino bonus www.slots.example', 'advertisement'],
  ['order essays online http://essays.example/?id=7 fast delivery', 'advertisement'],
  ['Photo: Ann Lee / Northern Post', 'photo credit'],
  ['FILE PHOTO: The old ferry leaves the harbour in 2007. REUTERS/Ann Lee', 'photo credit'],
  ['The old ferry leaves the harbour (AP Photo/Ann Lee)', 'photo credit'],
  ['Passengers wave from the deck. Ann Lee/Getty Images', 'photo credit'],
  ['Image credit: Ann Lee', 'photo credit'],
  ['The old ferry leaves the harbour. Photo: Ann Lee', 'photo credit'],
  ['Advertisement. Scroll to continue reading.', 'advertisement'],
  ['Get the Post’s ferry newsletter every weekday at 7 a.m.', 'form'],
  ['Enjoying this story? Subscribe to the Post from 3 euros a month.', 'form'],
  ['Log in to leave a comment.', 'form'],
  ['Skip to content', 'navigation'],
  ['Back to top', 'navigation'],
  ['Read more', 'navigation'],
  ['Continue reading', 'navigation'],
  ['Print Email Facebook Twitter WhatsApp', 'navigation'],
  ['Share on Facebook | Share on Twitter', 'navigation'],
  ['Share this article', 'navigation'],
  ['Follow us on Facebook', 'navigation'],
  ['Sign up for our newsletter', 'form'],
  ['Sign up for our weekly newsletter and get the best stories in your inbox.', 'form'],
  ['Subscribe', 'form'],
  ['Join our WhatsApp channel', 'form'],
  ['Read more: Lighthouse keeper retires after forty years', 'related articles'],
  ['ALSO READ: Storm closes the harbour for a week', 'related articles'],
];

const above: Rows = [
  ['Home > News > Islands', 'navigation'],
  ['Menu', 'navigation'],
  ['News', 'section label'],
  ['World | Europe', 'section label'],
  ['EuropeBusiness', 'section label'],
  ['By Ann Lee', 'metadata'],
  ['By Ann Lee and Ole Berg, staff reporters', 'metadata'],
  ['Updated 3 hours ago', 'metadata'],
  ['Published: March 4, 2019 at 3:05 pm', 'metadata'],
  ['4 min read', 'metadata'],
  ['Reading time: 3 minutes', 'metadata'],
  ['By Ann Lee, harbour correspondent', 'metadata'],
  ['By our council reporter', 'metadata'],
  ['2019-03-04 15:05', 'metadata'],
  ['This website uses cookies to improve your experience.', 'notice'],
  ['We use cookies to make this page better. You can opt out at any time.', 'notice'],
];

const below: Rows = [
  ['© 2020 Northern Post. All rights reserved.', 'notice'],
  ['Copyright 2020 The Northern Post', 'notice'],
  ['All rights reserved', 'notice'],
  ['Tags: ferry, islands, harbour', 'metadata'],
  ['Filed under: Islands', 'metadata'],
  ['About the author: Ann Lee writes features for the Post and keeps bees.', 'metadata'],
  ['With reporting from AFP', 'credit'],
  ['Reporting by Ann Lee; editing by Ole Berg', 'credit'],
  ['(With inputs from agencies)', 'credit'],
  ['Source: Northern News Agency', 'credit'],
  ['Facebook', 'navigation'],
  ['Leave a comment', 'form'],
  ['Comments are closed.', 'form'],
  ['3 Comments', 'form'],
  ['Related Articles', 'related articles'],
  ['You may also like', 'related articles'],
];

test.each(anywhere)('inside an article, "%s" is %s', (line, as) => {
  const raw = page({ inside: [line] });
  expect(leftOutOf(raw)).toContainEqual([as, line]);
  expect(textsOf(parse(raw, 'text'))).toEqual(paragraphs);
});

test.each([...anywhere, ...above])('above an article, "%s" is %s', (line, as) => {
  const raw = page({ head: [line] });
  expect(leftOutOf(raw)).toEqual([
    [as, line],
    ['title', headline],
  ]);
});

test.each([...anywhere, ...below])('below an article, "%s" is %s', (line, as) => {
  const raw = page({ foot: [line] });
  expect(leftOutOf(raw)).toEqual([
    ['title', headline],
    [as, line],
  ]);
});

test('a column of share buttons is one row after another', () => {
  const buttons = ['Share', 'Facebook', 'Twitter', 'Email'];
  expect(textsOf(parse(page({ inside: buttons }), 'text'))).toEqual(paragraphs);
});

test('"Published" and "on" without the date between them are both left out', () => {
  const raw = `${headline}\n\nPublished\n\non\n\n${paragraphs.join('\n\n')}`;
  expect(textsOf(parse(raw, 'text'))).toEqual(paragraphs);
});

test('a label takes the headlines below it with it, up to the next whole paragraph', () => {
  const inside = [
    'Related Articles',
    'Lighthouse keeper retires after forty years',
    'Storm closes harbour for a week',
  ];
  expect(textsOf(parse(page({ inside }), 'text'))).toEqual(paragraphs);
});

test('a label with a name in it, in front of links', () => {
  const foot = ['More from this section', 'Lighthouse keeper retires', '1. Ten quiet harbours'];
  expect(textsOf(parse(page({ foot }), 'text'))).toEqual(paragraphs);
});

test('cut texts under a label do not count as the article’s prose', () => {
  const foot = [
    'You might be interested in',
    'Gardening',
    'Slugs: know your enemy',
    'They come at night. Here is what you can do...',
  ];
  expect(textsOf(parse(page({ foot }), 'text'))).toEqual(paragraphs);
});

test('comments that are known by their ages', () => {
  const foot = [
    '2 Comments',
    'Ole_77',
    '3 hours ago',
    'About time too. My cousin has been swimming there.',
    'Reply',
  ];
  expect(textsOf(parse(page({ foot }), 'text'))).toEqual(paragraphs);
});

test('above the text, the headline after "Trending" is the article’s own', () => {
  const parsed = parse(page({ head: ['Trending'] }), 'text');
  expect(parsed.title).toBe(headline);
});

test('below a form for comments, a side column is left out, whole sentences and all', () => {
  const foot = [
    'Leave a Reply',
    'Your email address will not be published. Required fields are marked *',
    'Ten recipes for rainy days',
    'Our cook has tried them all. Here is what she thinks of them, and where to buy the plums.',
  ];
  expect(textsOf(parse(page({ foot }), 'text'))).toEqual(paragraphs);
});

test('a sentence of the form alone does not end the article', () => {
  const raw = page({
    foot: ['Your email address will not be published', 'The last ferry sails at nine in the evening.'],
  });
  expect(textsOf(parse(raw, 'text'))).toHaveLength(5);
});

test('a form in the middle of the text does not take the text with it', () => {
  const form = ['Leave a Reply', 'Your email address will not be published'];
  const raw = [headline, ...paragraphs.slice(0, 2), ...form, ...paragraphs.slice(2)];
  expect(textsOf(parse(raw.join('\n\n'), 'text'))).toEqual(paragraphs);
});

test('other readers’ comments are not the article', () => {
  const foot = [
    '2 thoughts on “Ferry service returns”',
    'Ole says:',
    'March 4, 2019 at 4:05 pm',
    'I was on that ferry and it was wonderful. The captain waved at every single boat.',
    'Reply',
  ];
  expect(textsOf(parse(page({ foot }), 'text'))).toEqual(paragraphs);
});

test('a side column without a label is known by its ages', () => {
  const foot = [
    'Health2 weeks ago',
    'How to sleep on a boat',
    'Sleeping on a boat is an art. Start with...',
    'Travel1 month ago',
    'Ten quiet harbours',
  ];
  expect(textsOf(parse(page({ foot }), 'text'))).toEqual(paragraphs);
});

test('one headline between the last paragraph and the page’s furniture is a link', () => {
  const foot = ['Harbour office suspends the winter ferry', 'Related Articles'];
  expect(textsOf(parse(page({ foot }), 'text'))).toEqual(paragraphs);
});
