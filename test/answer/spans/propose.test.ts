import { expect, test } from 'vitest';
import { createPhraseReader } from '../../../src/answer/phrases.ts';
import { propose } from '../../../src/answer/spans/propose/propose.ts';
import { createReader } from '../../../src/answer/spans/propose/reader.ts';
import { createMatcher } from '../../../src/search/matches.ts';
import { libraryOf } from '../../library/made-up.ts';
import { understoodIn } from '../asked.ts';

/** What grammar proposes in a sentence, strongest first. Proposals of no strength are left out. */
function proposed(text: string, question: string): { words: string; strength: number }[] {
  const library = libraryOf([[text]]);
  const understood = understoodIn(library, question);
  const [sentence] = library.sentences;
  if (sentence === undefined) return [];
  const match = createMatcher(library, understood.query)(sentence.id);
  const reader = createReader(
    createPhraseReader(sentence, library.mentions[sentence.id] ?? []),
    understood,
    match,
  );
  return propose(reader)
    .map(({ from, to, strength }) => ({ words: sentence.passage.text.slice(from, to), strength }))
    .filter(({ strength }) => strength > 0)
    .toSorted((a, b) => b.strength - a.strength);
}

const rows: (readonly [question: string, sentence: string, words: string])[] = [
  // Places: behind a preposition, from and to, between, beside a verb.
  ['Where did the bridge fall?', 'The bridge fell in Vellmar on Friday.', 'Vellmar'],
  [
    'Where are the camps?',
    'The camps are near the northern border of Syria.',
    'near the northern border of Syria',
  ],
  ['Where did the troops meet?', 'The troops met in both Iraq and Syria.', 'Iraq and Syria'],
  ['Where was the meeting?', 'London hosted a meeting on Monday.', 'London'],
  // People: the subject, the agent of a passive, behind "who", the object.
  ['Who photographed the cracks?', 'Petra Lund photographed the cracks in May.', 'Petra Lund'],
  ['Who was the town taken by?', 'The town was taken by Syrian troops.', 'Syrian troops'],
  ['Who attacked the town?', 'The town was attacked by rebels on Sunday.', 'rebels'],
  ['Who owns the tug?', 'Jonas Pell, who owns the tug, slept.', 'Jonas Pell'],
  ['Whom did the minister meet?', 'The minister met Jonas Pell on Friday.', 'Jonas Pell'],
  ['Who resigned?', 'Jonas Pell, the head of the port, resigned.', 'Jonas Pell'],
  ['Who is the spokesman of the army?', 'The army’s spokesman Jonas Pell left the hall.', 'Jonas Pell'],
  // Dates: the one in the same clause.
  ['When did the bridge fall?', 'The bridge fell on Friday, while the inquiry opened on Monday.', 'Friday'],
  ['When did the inquiry open?', 'The bridge fell on Friday, while the inquiry opened on Monday.', 'Monday'],
  // Amounts: the one that counts what the question counts.
  ['How many fighters are left?', 'Around 2,000 fighters and 300 families are left.', 'Around 2,000'],
  ['How many families are left?', 'Around 2,000 fighters and 300 families are left.', '300'],
  // Reasons: to the end of the clause.
  [
    'Why did the bridge fall?',
    'The bridge fell because a hanger had cracked.',
    'because a hanger had cracked',
  ],
  [
    'Why did the army close the road?',
    'The army closed the road to prevent an attack, it said.',
    'to prevent an attack',
  ],
  ['Why did the ferry stop?', 'The ferry stopped due to a storm.', 'due to a storm'],
  // Things: the object, the subject.
  ['What did the planes drop?', 'The planes dropped paper leaflets.', 'paper leaflets'],
  ['What damaged the bridge?', 'The bridge was damaged by a heavy storm.', 'heavy storm'],
];

rows.push(
  // Names by what they are called.
  ['Which city did the army capture?', 'The army captured the eastern city of Hajin on Friday.', 'Hajin'],
  ['Which province does he command?', 'He commands troops in Anbar province, the army said.', 'Anbar'],
  [
    'Which company inspected the bridge?',
    'It was Merrow Engineering, the company that inspected the bridge.',
    'Merrow Engineering',
  ],
  [
    'What company inspected the bridge?',
    'The bridge was inspected by a private company, Merrow Engineering, in May.',
    'Merrow Engineering',
  ],
  [
    'Which hospital were they taken to?',
    'They were taken to St. Brannoc Hospital by boat.',
    'St. Brannoc Hospital',
  ],
  // Owners.
  [
    'Whose military took the town?',
    'Syrian President Bashar Assad’s military took the town.',
    'Bashar Assad',
  ],
  ['Whose brother died?', 'Jonas Pell, whose brother died, left Vellmar.', 'Jonas Pell'],
  [
    'Whose spokesman is Ryan Dillon?',
    'Spokesman for the U.S. coalition Col. Ryan Dillon spoke.',
    'U.S. coalition',
  ],
  ['Who was rescued?', 'Jonas Pell rescued Idris Fallow.', 'Idris Fallow'],
  ['Who was rescued?', 'Idris Fallow was rescued from the river.', 'Idris Fallow'],
  [
    'Who hopes to revive trade?',
    'Authorities in both Baghdad and Damascus said in mid-October that they hope to revive trade.',
    'Authorities in both Baghdad and Damascus',
  ],
  // Places that are no more than that.
  ['Where did clashes erupt?', 'Clashes erupted on the border between militants and fighters.', 'border'],
  [
    'Where did clashes erupt?',
    'Clashes erupted on the border between Syria and Iraq.',
    'border between Syria and Iraq',
  ],
  ['Where was the meeting held?', 'The meeting was held in Istanbul last Saturday.', 'Istanbul'],
  [
    'Where was the four-way meeting held?',
    'He will discuss the outcome of the four-way meeting held between the leaders of Turkey, Russia, Greece, France, and Germany, Italy, and Spain, Poland, and Norway in Istanbul last Saturday.',
    'Istanbul',
  ],
  // What something is called.
  [
    'What did the army call the campaign?',
    'The campaign, dubbed by the Turkish Armed Forces as “Operation Peace Spring”, has caused concern.',
    'Operation Peace Spring',
  ],
  ['What was the ferry named?', 'A new ferry named Saltgate Castle crossed the river.', 'Saltgate Castle'],
  // Times of something else, and of the report.
  [
    'When did the union warn the agency?',
    'The union warned the agency four months before the crossing collapsed.',
    'four months before the crossing collapsed',
  ],
  ['When did the strike begin?', 'OSTREL, March 20 — The strike began on Monday.', 'Monday'],
  // Amounts by what is measured.
  ['How far away were the fighters?', 'The 300 fighters were six kilometres away.', 'six kilometres'],
  ['How long have they fought?', 'For weeks, the 300 men have fought.', 'For weeks'],
  ['How heavy was the load?', 'The load on 14 cars was about 390 tonnes.', 'about 390 tonnes'],
  ['How much does the bridge cost?', 'The bridge costs 40 million crowns.', '40 million crowns'],
  // Yes or no: the clause that speaks to it.
  [
    'Did the fighters cross into Syria?',
    'It rained, but the fighters did not cross into Syria.',
    'fighters did not cross into Syria',
  ],
  [
    'Has the army left?',
    'The army has left the town and there are reports of rain.',
    'army has left the town',
  ],
  ['Was a letter received?', 'No letter, call or note was received.', 'No letter, call or note was received'],
);

test.each(rows)('%s In “%s” it is “%s”', (question, sentence, words) => {
  const all = proposed(sentence, question);
  const strength = all.find((one) => one.words === words)?.strength ?? 0;
  expect(strength, JSON.stringify(all)).toBeGreaterThan(0.3);
  expect(strength, JSON.stringify(all)).toBe(all[0]?.strength);
});

test('what the question names already is not proposed', () => {
  expect(
    proposed('Petra Lund photographed the cracks.', 'Who is Petra Lund?').map(({ words }) => words),
  ).not.toContain('Petra Lund');
  expect(proposed('The bridge fell on Friday.', 'When on Friday did the bridge fall?')).toEqual([]);
});

test('an amount of something else is proposed weakly', () => {
  const [amount] = proposed('The 300 lorries, they say, left the fighters.', 'How many fighters left?');
  expect(amount?.words).toBe('300');
  expect(amount?.strength).toBeLessThan(0.3);
});

test('nothing is proposed for a question of manner', () => {
  expect(proposed('The fighters escaped by boat.', 'How did the fighters escape?')).toEqual([]);
});

test('a time before or after something else is no time of that', () => {
  const sentence = 'The union warned of cracks in the bridge four months before the bridge collapsed.';
  expect(proposed(sentence, 'When did the bridge collapse?')[0]?.strength ?? 0).toBeLessThan(0.2);
});

test('"since" with a noun is no reason', () => {
  expect(proposed('Trade has fallen since the collapse.', 'Why has trade fallen?')).toEqual([]);
});

test('what something is called is no answer to what somebody did with it', () => {
  const named = proposed('A ferry named Saltgate Castle took cars.', 'What did the ferry take?');
  expect(named[0]?.words).toBe('cars');
});
