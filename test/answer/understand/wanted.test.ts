import { describe, expect, test } from 'vitest';
import { type Asking, asking } from '../../../src/answer/understand/wanted.ts';
import type { AskedKind } from '../../../src/domain/question.ts';
import type { Wanted } from '../../../src/search/query.ts';

type Row = readonly [question: string, wanted: Wanted, questionWord: Asking['questionWord']];

const asked: readonly Row[] = [
  ['Who dropped leaflets near the border?', 'person', 'who'],
  ['who is Ryan Dillon', 'person', 'who'],
  ['Who’s the mayor of Vellmar?', 'person', 'who'],
  ["who's in charge of the camp", 'person', 'who'],
  ['Whom did the minister meet?', 'person', 'who'],
  ['To whom did the ministry appeal?', 'person', 'who'],
  ['By whom was the town taken?', 'person', 'who'],
  ['With whom did the envoy speak?', 'person', 'who'],
  ['Whose troops cross the border?', 'person', 'whose'],
  ['Which general leads the coalition?', 'person', 'which'],
  ['Which Iraqi president made the remark?', 'person', 'which'],
  ['What is the name of Syria’s leader?', 'person', 'what'],
  ['Which group claimed the attack?', 'organisation', 'which'],
  ['Which army unit guards the border?', 'organisation', 'which'],
  ['What organisation monitors the war?', 'organisation', 'what'],
  ['Which companies own the lorries?', 'organisation', 'which'],
  ['What is the name of the party that won?', 'organisation', 'what'],
  ['Where are the camps?', 'place', 'where'],
  ['Where do the fighters come from?', 'place', 'where'],
  ['Where were the families taken to?', 'place', 'where'],
  ['From where were rockets fired?', 'place', 'where'],
  ['where’s Hajin?', 'place', 'where'],
  ['Which city was taken on Sunday?', 'place', 'which'],
  ['In which district of Nineveh are the trenches?', 'place', 'which'],
  ['Which district’s council resigned?', 'place', 'which'],
  ['What country hosted the meeting?', 'place', 'what'],
  ['What is the capital of Iraq?', 'place', 'what'],
  ['What is the name of the town by the river?', 'place', 'what'],
  ['When did the bridge fall?', 'date', 'when'],
  ['Since when has the harbour been closed?', 'date', 'when'],
  ['Until when does the truce hold?', 'date', 'when'],
  ['In which year was the bridge built?', 'date', 'which'],
  ['In what year did the war begin?', 'date', 'what'],
  ['What year did Human Rights Watch declare it?', 'date', 'what'],
  ['On which day did the strike begin?', 'date', 'which'],
  ['What time did the tug leave?', 'date', 'what'],
  ['How long did the strike last?', 'amount', 'how many'],
  ['How many fighters are left?', 'amount', 'how many'],
  ['How much does the bridge cost?', 'amount', 'how many'],
  ['How far is it to the border?', 'amount', 'how many'],
  ['How old was the bridge?', 'amount', 'how many'],
  ['How often is it inspected?', 'amount', 'how many'],
  ['And how many of them were hurt?', 'amount', 'how many'],
  ['What is the number of dead?', 'amount', 'what'],
  ['What percentage of the land was lost?', 'amount', 'what'],
  ['Why was the army on alert?', 'reason', 'why'],
  ['So why did it fall?', 'reason', 'why'],
  ['What caused the fall?', 'reason', 'what'],
  ['What was the reason for the walkout?', 'reason', 'what'],
  ['What led to the strike?', 'reason', 'what'],
  ['How did the fighters escape?', 'manner', 'how'],
  ['How is the border guarded?', 'manner', 'how'],
  ['What did the planes drop?', 'thing', 'what'],
  ['What does the army need?', 'thing', 'what'],
  ['What is a hanger made of?', 'thing', 'what'],
  ['Which weapons were found?', 'thing', 'which'],
  ['Did the army cross the border?', 'statement', 'yes-no'],
  ['Is the border open?', 'statement', 'yes-no'],
  ['Has anyone resigned?', 'statement', 'yes-no'],
  ['Didn’t the minister know who wrote it?', 'statement', 'yes-no'],
  ['Please, where is the letter?', 'place', 'where'],
  ['“Where is the letter?”', 'place', 'where'],
  ['the militants are where?', 'place', 'where'],
  // What only says when something else was is not asked for.
  ['When the gates had opened, what happened next?', 'thing', 'what'],
  ['When the strike began, who led the union?', 'person', 'who'],
  ['When the bridge fell, then how many lorries were on it?', 'amount', 'how many'],
  ['When did the envoy, who leads the talks, arrive?', 'date', 'when'],
];

test.each(asked)('"%s" asks for a %s (%s)', (question, wanted, questionWord) => {
  expect(asking(question, 'ask')).toMatchObject({ wanted, questionWord });
});

describe('a question without a question word', () => {
  const byCommand: readonly (readonly [AskedKind, Wanted])[] = [
    ['who', 'person'],
    ['where', 'place'],
    ['when', 'date'],
    ['how-many', 'amount'],
    ['ask', 'thing'],
  ];
  test.each(byCommand)('asks with /%s for a %s', (command, wanted) => {
    expect(asking('leaflets near the border', command)).toMatchObject({ wanted, questionWord: 'none' });
  });

  test('says itself what it asks for, whatever the command', () => {
    expect(asking('When did the bridge fall?', 'who').wanted).toBe('date');
    expect(asking('Which town was taken?', 'when').wanted).toBe('place');
  });
});

test.each([
  ['Which city was taken?', 'city'],
  ['Which district of Nineveh is it?', 'district'],
  ['Which group’s spokesman wrote it?', 'group'],
  ['What is the name of Syria’s leader?', 'leader'],
  ['What is the name of the leader of Syria?', 'leader'],
  ['What is the capital of Iraq?', 'capital'],
  ['Whose troops cross the border?', 'troops'],
])('the noun of "%s" is "%s"', (question, noun) => {
  expect(asking(question, 'ask').noun).toBe(noun);
});

test.each([
  ['Whom did the minister meet?', true],
  ['Who did the ministry call on?', true],
  ['What do they want?', true],
  ['Who met the minister?', false],
  ['Who was met by those who did nothing?', false],
])('whether "%s" asks for the object: %s', (question, asksObject) => {
  expect(asking(question, 'ask').asksObject).toBe(asksObject);
});

test('the word after the question word is known', () => {
  expect(asking('So who did it?', 'ask').nextWord).toBe('did');
  expect(asking('How long was it?', 'ask').nextWord).toBe('long');
  expect(asking('who', 'ask').nextWord).toBe('');
});
