import { expect, test } from 'vitest';
import { parse } from '../../../src/corpus/parse.ts';
import { headline, page, paragraphs, textsOf } from '../page.ts';

const legitimate = [
  'Nobody was hurt.',
  '“No.”',
  'No',
  '“Share?”',
  'Facebook',
  'Home',
  '“The sea gives and the sea takes”',
  'Many islanders buy medicine online, without a prescription, from shops such as https://pills.example.com.',
  'He said that people there buy cheap medicine online at https://pills.example.com because the pharmacy has closed.',
  'Buy medicine only from a registered pharmacy: a list is at https://pharmacies.example.com.',
  'The report is at https://harbour.example.com/report.pdf',
  'She wrote a comment under the video, and hundreds of readers left a reply.',
  'Readers who leave a reply under the harbour office’s posts get an answer within a day.',
  'Related articles of the treaty deal with fishing and with the right of passage.',
  'The paper’s related articles were printed on the same page.',
  'The minister told them to sign up for the newsletter and to read it with their children.',
  'We use cookies to reward the dogs, and they love them.',
  'Copyright law protects the songs of the fishermen for seventy years.',
  'Advertisement paid for most of the lighthouse in those days.',
  'Subscribers of the telegraph office had to wait outside.',
  'By Friday evening the harbour was empty.',
  'By the Sea',
  'Monday',
  '10 years ago',
  'The long way home',
  'What the harbour office plans:',
  '- two crossings a day until the end of autumn',
  '1. A new pier at the southern end',
  'NORTH HARBOUR, March 4 — The first passengers came ashore at noon.',
  'According to a poll by Reuters/Ipsos, most islanders want the ferry to stay.',
  'Photo albums and letters were all that the families had taken with them.',
  'Source of the river is a spring below the lighthouse.',
  'Read more books, she told the children.',
  'Follow us, the pilot signalled to the second boat.',
  'Sign up for our newsletter, he told them, and your neighbours will follow.',
  'Source: Northern Statistics Office',
  'Comments',
  'More on the storm',
  'Photo by photo she told the story of the ferry.',
  'The town is known for its harbour. Pictures: see the museum.',
  '2 comments',
  '“Related?”',
  'هذه الجزيرة بعيدة',
  '島へのフェリー',
];

test.each(legitimate)('inside an article, "%s" stays', (line) => {
  const texts = textsOf(parse(page({ inside: [line] }), 'text'));
  expect(texts).toEqual([...paragraphs.slice(0, 2), line, ...paragraphs.slice(2)]);
});

const sentences = legitimate.filter((line) => line.length > 40 && line.endsWith('.'));

test.each(sentences)('as the last paragraph, "%s" stays', (line) => {
  expect(textsOf(parse(page({ foot: [line, 'Back to top'] }), 'text'))).toEqual([...paragraphs, line]);
});

test.each(sentences)('as the first paragraph, "%s" stays', (line) => {
  const raw = [headline, line, ...paragraphs].join('\n\n');
  expect(textsOf(parse(raw, 'text'))).toEqual([line, ...paragraphs]);
});

test('a sentence that begins like a cookie notice stays inside an article', () => {
  const line =
    'We use cookies to make our site better, says a note that nobody on the islands has ever read.';
  expect(textsOf(parse(page({ inside: [line] }), 'text'))).toContain(line);
});

test('a number of responses without anybody responding does not end the article', () => {
  const raw = page({ inside: ['2 responses'], foot: ['Reply'] });
  expect(textsOf(parse(raw, 'text'))).toEqual([
    ...paragraphs.slice(0, 2),
    '2 responses',
    ...paragraphs.slice(2),
    'Reply',
  ]);
});

test('a standfirst with a date in it is not a date', () => {
  const standfirst = 'Updated plans of March 4 bring back the ferry';
  const raw = [headline, standfirst, ...paragraphs].join('\n\n');
  expect(textsOf(parse(raw, 'text'))).toEqual([standfirst, ...paragraphs]);
});

test('a standfirst without a full stop stays', () => {
  const standfirst =
    'The islanders have waited for eleven years. Now the ships are back, and so are the families';
  const raw = [headline, standfirst, ...paragraphs].join('\n\n');
  expect(textsOf(parse(raw, 'text'))).toEqual([standfirst, ...paragraphs]);
});

test('subheadings and lists stay, each a paragraph', () => {
  const inside = ['The long way home', '- two crossings a day', '- one in winter'];
  expect(textsOf(parse(page({ inside }), 'text'))).toEqual([
    ...paragraphs.slice(0, 2),
    ...inside,
    ...paragraphs.slice(2),
  ]);
});

test('a list at the end stays, with furniture below it', () => {
  const foot = [
    'What to take along on the northern ferry',
    'Warm clothes and something to eat',
    'Back to top',
  ];
  expect(textsOf(parse(page({ foot }), 'text'))).toEqual([...paragraphs, ...foot.slice(0, 2)]);
});

test('a poem keeps its verses, refrain and all', () => {
  const verses = ['The ferry comes', 'nevermore', 'the ferry goes', 'nevermore', 'by night'];
  const parsed = parse(['The Ferry', '', ...verses].join('\n'), 'text');
  expect(parsed.title).toBe('The Ferry');
  expect(textsOf(parsed)).toEqual(verses);
});

test('a dialogue of single words keeps all of them', () => {
  const lines = ['“Home?”', '“No.”', '“Next?”', '“Yes.”'];
  expect(textsOf(parse(lines.join('\n\n'), 'text'))).toEqual(lines);
});
