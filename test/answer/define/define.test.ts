import { expect, test } from 'vitest';
import { type Asked, defineEntity } from '../../../src/answer/define/define.ts';
import { libraryOf } from '../../library/made-up.ts';
import { ask } from '../asked.ts';

/** What the sentences say somebody or something is, best first. */
function definitions(name: string, sentences: readonly string[], asks: Asked['asks'] = 'what'): string[] {
  const library = libraryOf([[sentences.join(' ')]]);
  const entity = library.entities.find((one) => one.name === name || one.aliases.includes(name));
  expect(entity, `${name} among ${library.entities.map((one) => one.name)}`).toBeDefined();
  return defineEntity(library, { entity: entity?.id ?? -1, words: name, asks }, () => true).map(
    ({ sentence, range }) => sentence.passage.text.slice(range.from, range.to),
  );
}

test.each([
  ['Jonas Pell', 'Jonas Pell, the captain of the tug, slept.', 'captain of the tug'],
  ['Jonas Pell', 'Jonas Pell, spokesman for the army, said nothing.', 'spokesman for the army'],
  ['Jonas Pell', 'Jonas Pell, who runs the harbour office, slept.', 'who runs the harbour office'],
  ['Vellmar', 'He left Vellmar, a small city on the coast, on Friday.', 'small city on the coast'],
  ['Jonas Pell', 'Jonas Pell is a tug captain.', 'tug captain'],
  [
    'Vellmar',
    'He lives in Vellmar. Vellmar is the last port before the sea, where ships wait.',
    'last port before the sea',
  ],
  ['Vellmar', 'He lives in Vellmar. Vellmar is one of the ports.', 'one of the ports'],
  ['Jonas Pell', 'On Friday security expert Jonas Pell left.', 'security expert'],
  ['Vladimir Putin', 'Russian President Vladimir Putin left.', 'Russian President'],
  ['Jonas Pell', 'The commander of the joint forces, Jonas Pell, has left.', 'commander of the joint forces'],
  ['Hajin', 'They took the border town of Hajin on Friday.', 'border town'],
  ['Jonas Pell', 'Jonas Pell, the tug master who says he slept, left.', 'tug master'],
  ['Jonas Pell', 'Jonas Pell, 58, a tug captain, left.', 'tug captain'],
  [
    'Ryan Dillon',
    'Spokesman for the U.S. coalition Col. Ryan Dillon left.',
    'Spokesman for the U.S. coalition',
  ],
  ['Idris Fallow', 'Pell and his deckhand, 19-year-old Idris Fallow, had left.', 'deckhand'],
  ['Jonas Pell', 'One was tired. The captain was Jonas Pell.', 'captain'],
  ['Marigold', 'The captain of the harbour tug Marigold left.', 'harbour tug'],
  ['Castell Freight', 'Castell Freight (CF), the biggest haulier, sent lorries.', 'biggest haulier'],
  ['Castell Freight', 'It was done by a private company, Castell Freight, on Monday.', 'private company'],
  ['Zaal', 'He sailed to ports such as Zaal on Monday.', 'ports'],
  ['Al-Hol', 'They have fled the camps – including Al-Hol -, aided by a network.', 'camps'],
  ['VPA', 'The Vellmar Port Authority (VPA) met.', 'Vellmar Port Authority'],
])('what %s is, in “%s”', (name, sentence, words) => {
  expect(definitions(name, [sentence])[0]).toBe(words);
});

test('what letters stand for is the long name, and no description', () => {
  const sentence = 'The Vellmar Port Authority (VPA), a public body, met. The VPA is the last of its kind.';
  expect(definitions('VPA', [sentence], 'letters')).toEqual(['Vellmar Port Authority']);
});

test.each([
  ['Hajin', 'They fight east of the Euphrates around Hajin on Friday.', 'east of the Euphrates'],
  ['Sinjar', 'They entered Sinjar district (Nineveh).', 'Nineveh'],
  ['Qaim', 'They retook the town of Qaim on the border.', 'on the border'],
  ['Dunmarrow', 'Freight goes to Dunmarrow, 60 kilometres up the coast.', '60 kilometres up the coast'],
  ['Anbar', 'He heads operations in Iraq’s western Anbar province.', 'Iraq’s western Anbar province'],
  ['Hajin', 'They took the eastern Syrian city of Hajin on Friday.', 'eastern Syrian city'],
  ['Hajin', 'They left Hajin. Hajin lies east of the Euphrates.', 'east of the Euphrates'],
  ['Hajin', 'They left Hajin. Hajin is the last town in Syria.', 'last town in Syria'],
  ['Hajin', 'They left Hajin. Hajin is located in eastern Syria.', 'in eastern Syria'],
  [
    'Tide Institute',
    'On Friday Tide Institute, a research group based in Vellmar, said so. He lives in Vellmar.',
    'in Vellmar',
  ],
  ['Tide Institute', 'On Friday Tide Institute (TI), a group headquartered in France, said so.', 'in France'],
  ['Tide Institute', 'On Friday the Vellmar-based Tide Institute said so. He lives in Vellmar.', 'Vellmar'],
  ['Tide Institute', 'On Friday the France-based research group Tide Institute said so.', 'France'],
  ['Castell Freight', 'Castell Freight, based in the city of Vellmar, left.', 'in the city of Vellmar'],
])('where %s is, in “%s”', (name, sentence, words) => {
  expect(definitions(name, [sentence], 'where')[0]).toBe(words);
});

test.each([
  ['Hajin', 'They recaptured land from the army around Hajin on Friday.'],
  ['Hajin', 'They fought in Hajin, and Ada Brandt left.'],
])('nothing says where %s is, in “%s”', (name, sentence) => {
  expect(definitions(name, [sentence], 'where')).toEqual([]);
});

test('a bare kind is left out beside words that say more', () => {
  const sentences = ['They left the port of Zaal.', 'Zaal, a small port in the north, is closed.'];
  expect(definitions('Zaal', sentences)).toEqual(['small port in the north']);
});

test('a naming says what the named thing is', () => {
  const sentence =
    'The recent Turkish offensive, dubbed “Olive Branch”, ended. Operation Olive Branch was long.';
  const library = libraryOf([[sentence]]);
  const all = library.entities.flatMap(({ id }) =>
    defineEntity(library, { entity: id, words: '', asks: 'what' }, () => true),
  );
  const words = all.map(({ sentence: { passage }, range }) => passage.text.slice(range.from, range.to));
  expect(words.join('|')).toMatch(/recent Turkish offensive/);
});

test.each([
  ['Jonas Pell', 'Jonas Pell left Vellmar on Friday.'],
  ['Jonas Pell', 'Jonas Pell, Ada Brandt and Ruben Astley left.'],
  ['Vellmar', 'On Friday, in Vellmar, it rained.'],
  ['Vellmar', 'The mayor of Vellmar, Ilse Tarrant, left.'],
  ['UDHO', 'The strike, called by the UDHO, ended.'],
  ['Vellmar', 'In Vellmar, is the biggest harbour closed?'],
  ['Jonas Pell', 'In a statement, Jonas Pell, Ada Brandt and Ruben Astley said no.'],
])('nothing says what %s is, in “%s”', (name, sentence) => {
  expect(definitions(name, [sentence])).toEqual([]);
});

test('an apposition comes before a mere title, whichever stands first', () => {
  const all = definitions('Jonas Pell', [
    'Captain Jonas Pell left.',
    'Jonas Pell, the head of the port, came back.',
  ]);
  expect(all[0]).toBe('head of the port');
});

test('a question who somebody is shows the definition', () => {
  const library = libraryOf([['Jonas Pell left. Jonas Pell, the captain of the tug, came back. He slept.']]);
  for (const question of ['Who is Jonas Pell?', 'jonas pell', 'Who was Captain Jonas Pell?']) {
    const answer = ask(library, question);
    expect(answer.kind === 'found' && answer.candidates[0].text, question).toBe('captain of the tug');
  }
});

test('where a thing is, any sentence may tell', () => {
  const library = libraryOf([
    ['The Orsenian Patent Office employs ten people in Vellmar. Ada Brandt left the Orsenian Patent Office.'],
  ]);
  const answer = ask(library, 'Where is the Orsenian Patent Office?', 'where');
  expect(answer.kind === 'found' && answer.candidates[0].text).toBe('Vellmar');
});

test('a name that is only mentioned is not guessed at', () => {
  const library = libraryOf([['Ada Brandt met Jonas Pell near Hajin on Friday. The army left Hajin.']]);
  for (const question of ['Who is Jonas Pell?', 'Where is Hajin?', 'What is Hajin?'])
    expect(ask(library, question).kind, question).toBe('notFound');
  const office = libraryOf([['The Orsenian Patent Office employs ten people in Vellmar.']]);
  expect(ask(office, 'What is the Orsenian Patent Office?').kind).toBe('notFound');
});
